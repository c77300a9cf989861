package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.performengage.goals.RagStatus;
import io.github.okr4j.testkit.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Instant DUE = Instant.parse("2026-03-31T12:00:00Z");

    @Test
    void clickUp_fromJsonAndFromComponents_isTheSame() {
        Goal goal = Samples.of(Goal.class)
                .with("id", "g-1")
                .with("name", "Grow")
                .with("dueDate", DUE)
                .with("percentCompleted", new BigDecimal("0.25"))
                .build();

        assertThat(goal.dueDate()).isEqualTo(DUE);
        assertThat(goal)
                .isEqualTo(Samples.fromJson(
                        Goal.class,
                        "{\"id\": \"g-1\", \"name\": \"Grow\", \"due_date\": \"1774958400000\", "
                                + "\"percent_completed\": 0.25}"));
    }

    @Test
    void pipedrive_fromJsonAndFromComponents_isTheSame() {
        var goal = Samples.of(io.github.okr4j.pipedrive.goals.Goal.class)
                .with("title", "Sell")
                .with("duration", Map.of("start", "2026-01-01", "end", "2026-03-31"))
                .build();

        assertThat(goal.duration().start()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(goal)
                .isEqualTo(Samples.fromJson(
                        io.github.okr4j.pipedrive.goals.Goal.class,
                        "{\"id\": \"id-1\", \"title\": \"Sell\", "
                                + "\"duration\": {\"start\": \"2026-01-01\", \"end\": \"2026-03-31\"}}"));
    }

    @Test
    void perdooRest_fromJsonAndFromComponents_isTheSame() {
        KeyResult keyResult = Samples.of(KeyResult.class)
                .with("id", "kr-1")
                .with("name", "Users")
                .with("currentValue", new BigDecimal("0.50"))
                .build();

        assertThat(keyResult.currentValue()).isEqualTo(new BigDecimal("0.50"));
        assertThat(keyResult)
                .isEqualTo(Samples.fromJson(
                        KeyResult.class, "{\"id\": \"kr-1\", \"name\": \"Users\", \"current_value\": \"0.50\"}"));
    }

    @Test
    void perdooGraphql_fromJsonAndFromComponents_isTheSame() {
        var objective = Samples.of(io.github.okr4j.perdoo.graphql.objectives.Objective.class)
                .with("name", "Grow")
                .with("dueDate", DUE)
                .with("lead", Map.of("id", "u-1", "name", "Ann Example"))
                .build();

        assertThat(objective.lead().name()).isEqualTo("Ann Example");
        assertThat(objective)
                .isEqualTo(Samples.fromJson(
                        io.github.okr4j.perdoo.graphql.objectives.Objective.class,
                        "{\"id\": \"id-1\", \"name\": \"Grow\", \"dueDate\": \"2026-03-31T12:00:00Z\", "
                                + "\"lead\": {\"id\": \"u-1\", \"name\": \"Ann Example\"}}"));
    }

    @Test
    void performEngage_fromJsonAndFromComponents_isTheSame() {
        var goal = Samples.of(io.github.okr4j.performengage.goals.Goal.class)
                .with("title", "Grow")
                .with("targetDate", LocalDate.parse("2026-03-31"))
                .with("ragStatus", RagStatus.AMBER)
                .build();

        assertThat(goal.ragStatus().is(RagStatus.AMBER)).isTrue();
        assertThat(goal)
                .isEqualTo(Samples.fromJson(
                        io.github.okr4j.performengage.goals.Goal.class,
                        "{\"api_id\": \"api_id-1\", \"title\": \"Grow\", \"target_date\": \"2026-03-31\", "
                                + "\"rag_status\": \"" + RagStatus.AMBER.wireName() + "\"}"));
    }

    @Test
    void with_unknownComponent_namesTheComponents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(Goal.class).with("nmae", "Grow"))
                .withMessageContaining("nmae")
                .withMessageContaining("dueDate");
    }

    @Test
    void with_valueThatDoesNotFit_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Samples.of(Goal.class).with("dueDate", List.of()).build())
                .withMessageContaining("due_date");
    }

    @Test
    void fromJson_unexpectedShapeAndUnknownField_areReadAsInAResponse() {
        Goal goal = Samples.fromJson(Goal.class, "{\"id\": \"g-1\", \"name\": [], \"new\": 1}");

        assertThat(goal.name()).isNull();
        assertThat(goal.additional()).containsKeys("name", "new");
    }

    @Test
    void fromJson_withoutTheId_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.fromJson(Goal.class, "{\"name\": \"Grow\"}"))
                .withMessageContaining("$.id");
    }

    @Test
    void of_typeOfNoVendor_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.fromJson(String.class, "\"text\""))
                .withMessageContaining("java.lang.String");
    }
}
