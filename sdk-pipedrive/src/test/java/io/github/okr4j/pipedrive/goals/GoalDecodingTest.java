package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a response's JSON. */
class GoalDecodingTest {
    private static final JsonCodec CODEC = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER));

    private final FakePipedrive fake = FakePipedrive.start();
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void results_answerOfTheSeedsSchema_decodesFieldByField() throws IOException {
        response(seed());
        GoalResult result = client.goals()
                .results("4be2", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))
                .execute();
        assertThat(result.progress()).isEqualTo(new BigDecimal("18"));
        assertThat(result.additional()).isEmpty();
        Goal goal = Objects.requireNonNull(result.goal());
        assertThat(goal.id()).isEqualTo("4be2a0c1d9f84e7794d35a1f6c0b2e88");
        assertThat(goal.ownerId()).isEqualTo(31);
        assertThat(goal.title()).isEqualTo("Start 40 deals with new customers");
        assertThat(goal.type().name().is(GoalType.DEALS_STARTED)).isTrue();
        assertThat(goal.type().params().pipelineIds()).containsExactly(1L, 2L);
        assertThat(goal.type().params().activityTypeIds()).containsExactly(9L);
        assertThat(goal.type().params().stageId()).isNull();
        assertThat(goal.assignee().id()).isEqualTo(31);
        assertThat(goal.assignee().type().is(AssigneeType.PERSON)).isTrue();
        assertThat(goal.interval().is(Interval.QUARTERLY)).isTrue();
        assertThat(goal.duration().start()).isEqualTo("2026-01-01");
        assertThat(goal.duration().end()).isEqualTo("2026-12-31");
        assertThat(goal.expectedOutcome().target()).isEqualTo(new BigDecimal("40"));
        assertThat(goal.expectedOutcome().trackingMetric().is(TrackingMetric.QUANTITY))
                .isTrue();
        assertThat(goal.expectedOutcome().currencyId()).isNull();
        assertThat(goal.active()).isTrue();
        assertThat(goal.reportIds()).containsExactly("a1947d0e35c24b6f8d10e7b3f2c56a90");
        assertThat(goal.additional()).isEmpty();
    }

    @Test
    void goal_writtenAgain_losesNothing() {
        response(
                "{\"data\":{\"goals\":[{\"id\":\"a\",\"owner_id\":1,\"title\":\"t\",\"type\":{\"name\":\"Deals started\","
                        + "\"params\":{\"pipeline_id\":null,\"stage_id\":3,\"activity_type_id\":[9],\"p\":1},\"q\":[1,null]},"
                        + "\"assignee\":{\"id\":7,\"type\":\"robot\",\"r\":2.50},\"interval\":\"daily\","
                        + "\"duration\":{\"start\":\"2026-01-01\",\"end\":null,\"s\":true},"
                        + "\"expected_outcome\":{\"target\":12.50,\"tracking_metric\":\"sum\",\"currency_id\":4,\"u\":{}},"
                        + "\"is_active\":false,\"report_ids\":[],\"name\":\"n\",\"new\":{\"v\":null}}]}}");
        Goal goal = client.goals().find(GoalQuery.NONE).execute().get(0);
        assertThat(CODEC.readLoosely(CODEC.write(goal)))
                .isEqualTo(tree("{\"id\":\"a\",\"owner_id\":1,\"title\":\"t\",\"type\":{\"name\":\"Deals started\","
                        + "\"params\":{\"pipeline_id\":null,\"stage_id\":3,\"activity_type_id\":[9],\"p\":1},"
                        + "\"q\":[1,null]},\"assignee\":{\"id\":7,\"type\":\"robot\",\"r\":2.50},"
                        + "\"interval\":\"daily\",\"duration\":{\"start\":\"2026-01-01\",\"end\":null,\"s\":true},"
                        + "\"expected_outcome\":{\"target\":12.50,\"tracking_metric\":\"sum\",\"currency_id\":4,"
                        + "\"u\":{}},\"is_active\":false,\"report_ids\":[],\"name\":\"n\",\"new\":{\"v\":null}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deals_started     | DEALS_STARTED",
                "Deals started     | DEALS_STARTED",
                "DEALS-WON         | DEALS_WON",
                "revenue_forecast  | REVENUE_FORECAST",
                "activities_added  | ACTIVITIES_ADDED"
            })
    void typeName_inAnySpelling_isKnownAndKeepsItsText(String text, GoalType type) {
        Goal goal = found("{\"id\":\"a\",\"type\":{\"name\":\"" + text + "\"}}");
        assertThat(goal.type().name().known()).isEqualTo(type);
        assertThat(goal.type().name()).hasToString(text);
    }

    @Test
    void typeParams_nullEmptyAndSingle_areToldApart() {
        assertThat(pipelines("{\"pipeline_id\":null}")).isNull();
        assertThat(pipelines("{}")).isNull();
        assertThat(pipelines("{\"pipeline_id\":[]}")).isEmpty();
        assertThat(pipelines("{\"pipeline_id\":5}")).containsExactly(5L);
        assertThat(pipelines("{\"pipeline_id\":\"5\"}")).containsExactly(5L);
        assertThat(pipelines("{\"pipeline_id\":[5,2]}")).containsExactly(5L, 2L);
    }

    @Test
    void activityTypes_single_becomesAList() {
        Goal goal = found("{\"id\":\"a\",\"type\":{\"params\":{\"activity_type_id\":9}}}");
        assertThat(goal.type().params().activityTypeIds()).containsExactly(9L);
    }

    @Test
    void numbers_asTextOrFraction_areRead() {
        Goal goal = found("{\"id\":\"a\",\"assignee\":{\"id\":\"7\"},\"expected_outcome\":{\"target\":\"50\"}}");
        assertThat(goal.assignee().id()).isEqualTo(7);
        assertThat(goal.expectedOutcome().target()).isEqualTo(new BigDecimal("50"));
        assertThat(found("{\"id\":\"a\",\"expected_outcome\":{\"target\":0.10}}")
                        .expectedOutcome()
                        .target())
                .isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void goal_withNothingButAnId_hasEmptyListsAndNulls() {
        Goal goal = found("{\"id\":\"a\",\"report_ids\":null,\"duration\":{\"start\":\"2026-01-01\",\"end\":null}}");
        assertThat(goal.reportIds()).isEmpty();
        assertThat(goal.title()).isNull();
        assertThat(goal.active()).isNull();
        assertThat(goal.duration().end()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":null}",
                "{\"data\":{}}",
                "{\"data\":{\"goals\":null}}",
                "{\"data\":{\"goals\":[]}}"
            })
    void find_withoutDataOrGoals_findsNothing(String json) {
        response(json);
        assertThat(client.goals().find(GoalQuery.NONE).execute()).isEmpty();
    }

    @Test
    void find_goalWithoutId_namesThePlace() {
        response("{\"data\":{\"goals\":[{\"id\":\"a\"},{\"title\":\"secret plan\"}]}}");
        assertThatThrownBy(() -> client.goals().find(GoalQuery.NONE).execute())
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.path()).startsWith("$.data.goals[1]"))
                .hasMessageNotContaining("secret plan");
    }

    @Test
    void find_badDate_costsTheDateOnly() {
        response(
                "{\"data\":{\"goals\":[{\"id\":\"a\",\"duration\":{\"start\":\"secret plan\",\"end\":\"2026-12-31\"}}]}}");

        ApiResponse<List<Goal>> response = client.goals().find(GoalQuery.NONE).executeForResponse();

        Goal.Duration duration = response.value().get(0).duration();
        assertThat(duration.start()).isNull();
        assertThat(duration.end()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(duration.additional()).isEqualTo(Map.of("start", "secret plan"));
        assertThat(response.drift()).containsExactly(new Drift("$.data.goals[0].duration.start", "date", "text"));
    }

    @Test
    void create_withoutGoal_namesThePlace() {
        response("{\"success\":true,\"data\":{}}");
        assertThatThrownBy(() -> client.goals().create(SampleGoal.toCreate()).execute())
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.path()).isEqualTo("$.data.goal"));
    }

    @Test
    void goal_lists_cannotBeChanged() {
        Goal goal = found("{\"id\":\"a\",\"report_ids\":[\"r\"],\"type\":{\"params\":{\"pipeline_id\":[1]}}}");
        assertThatThrownBy(() -> goal.reportIds().add("s")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> goal.type().params().pipelineIds().add(2L)).isInstanceOf(RuntimeException.class);
    }

    private List<Long> pipelines(String params) {
        return found("{\"id\":\"a\",\"type\":{\"params\":" + params + "}}")
                .type()
                .params()
                .pipelineIds();
    }

    private Goal found(String goal) {
        response("{\"success\":true,\"data\":{\"goals\":[" + goal + "]}}");
        return client.goals().find(GoalQuery.NONE).execute().get(0);
    }

    private void response(String json) {
        fake.inject(Fault.body(200, "application/json", json));
    }

    private static String seed() throws IOException {
        try (InputStream file = GoalDecodingTest.class.getResourceAsStream("/seed/000-goal-results.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Object tree(String json) {
        return CODEC.readLoosely(json.getBytes(StandardCharsets.UTF_8));
    }
}
