package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultsCreateTest extends KeyResultsFixture {
    private final CreateKeyResult positive = CreateKeyResult.builder()
            .name("Revenue")
            .metric(Metric.positive(new BigDecimal("40000.00")))
            .build();

    @Test
    void create_withEverything_storesAndAnswersIt() {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("Revenue")
                .metric(Metric.range(new BigDecimal("10.00"), new BigDecimal("20.00")))
                .confidence(new BigDecimal("0.50"))
                .currentValue(new BigDecimal("12.5"))
                .build();

        KeyResult created = keyResults.create(objective, request).execute();

        assertThat(fake.lastRequest().path()).isEqualTo("/v1/objectives/" + objective + "/keyresults");
        assertThat(fake.lastRequest().body())
                .isEqualTo(
                        "{\"name\":\"Revenue\",\"type\":\"range\",\"confidence\":\"0.50\",\"current_value\":\"12.5\","
                                + "\"target_value_min\":\"10.00\",\"target_value_max\":\"20.00\"}");
        assertThat(created.objectiveId()).isEqualTo(objective);
        assertThat(keyResults.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void create_withTheLeast_leavesTheRestOut() {
        KeyResult created = keyResults.create(objective, positive).execute();

        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"name\":\"Revenue\",\"type\":\"positive\",\"target_value_min\":\"40000.00\"}");
        assertThat(created.type()).isEqualTo(OpenEnum.of(MetricType.POSITIVE));
    }

    @Test
    void create_unknownObjective_isNotFound() {
        assertThatThrownBy(() -> keyResults.create("ob-0", positive).execute()).isInstanceOf(NotFoundException.class);
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> keyResults.create(objective, positive).execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.keyResultCount()).isEqualTo(1);
    }

    @Test
    void create_withoutAKeyResult_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.create(objective, null))
                .withMessage("keyResult must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void build_blankName_isRefusedByName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateKeyResult.builder()
                        .name(name)
                        .metric(Metric.baseline())
                        .build())
                .withMessage("name must not be blank");
    }

    @Test
    void build_withoutAMetric_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateKeyResult.builder().name("Revenue").build())
                .withMessage("metric must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateKeyResult.builder().build())
                .withMessage("name, metric must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreateKeyResult("Revenue", null, null, null, null, null))
                .withMessage("type must not be null");
    }

    @Test
    void callsWithAnObjectiveId_badId_areRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused("objectiveId", List.of(bad -> keyResults.create(bad, positive)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.listOfObjective(".."))
                .withMessageStartingWith("objectiveId must not");
    }

    @Test
    void listOfObjective_ofSeveralPages_deliversItsOwnAlone() {
        fake.addKeyResult(fake.addObjective(cycle), "Of another objective", "0.00", "1.00");
        List<String> ids = seed(3);

        assertThat(keyResults.listOfObjective(objective))
                .extracting(KeyResult::id)
                .containsExactlyElementsOf(ids);

        assertThat(fake.requests()).extracting(ReceivedRequest::query).containsExactly("", "page_token=from-2");
    }

    @Test
    void listOfObjective_unknownObjective_isNotFound() {
        assertThatThrownBy(() -> keyResults.listOfObjective("ob-0").first()).isInstanceOf(NotFoundException.class);
    }
}
