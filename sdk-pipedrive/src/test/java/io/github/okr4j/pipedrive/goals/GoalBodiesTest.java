package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies byte for byte, as the pipeline would send them. */
class GoalBodiesTest {
    private static final LocalDate START = SampleGoal.START;
    private static final LocalDate END = SampleGoal.END;

    private final PipedriveClient client =
            PipedriveClient.builder().apiToken("token").build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void create_full_sendsNumbersAsNumbers() {
        CreateGoal goal = CreateGoal.builder()
                .title("Sell for 1250.50")
                .assignee(AssigneeType.TEAM, 3)
                .type(TypeSpec.of(GoalType.DEALS_PROGRESSED)
                        .pipelines(List.of(5L))
                        .stage(4)
                        .allActivityTypes())
                .expectedOutcome(new BigDecimal("1250.50"), TrackingMetric.SUM, 2)
                .duration(START, END)
                .interval(Interval.QUARTERLY)
                .build();
        assertThat(body(goal))
                .isEqualTo("{\"title\":\"Sell for 1250.50\",\"assignee\":{\"id\":3,\"type\":\"team\"},"
                        + "\"type\":{\"name\":\"deals_progressed\","
                        + "\"params\":{\"pipeline_id\":[5],\"stage_id\":4,\"activity_type_id\":null}},"
                        + "\"expected_outcome\":{\"target\":1250.50,\"tracking_metric\":\"sum\",\"currency_id\":2},"
                        + "\"duration\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},"
                        + "\"interval\":\"quarterly\"}");
    }

    @Test
    void create_withoutTitleAndCurrency_leavesThemOut() {
        CreateGoal goal = CreateGoal.builder()
                .assignee(AssigneeSpec.company(1))
                .type(GoalType.DEALS_WON)
                .expectedOutcome(OutcomeSpec.quantity(12))
                .openEnded(START)
                .interval(Interval.YEARLY)
                .build();
        assertThat(body(goal))
                .isEqualTo("{\"assignee\":{\"id\":1,\"type\":\"company\"},"
                        + "\"type\":{\"name\":\"deals_won\",\"params\":{}},"
                        + "\"expected_outcome\":{\"target\":12,\"tracking_metric\":\"quantity\"},"
                        + "\"duration\":{\"start\":\"2026-01-01\",\"end\":null},\"interval\":\"yearly\"}");
    }

    @Test
    void create_hugeTarget_isWrittenInFull() {
        CreateGoal goal = SampleGoal.builder()
                .expectedOutcome(OutcomeSpec.sum(new BigDecimal("1E+9"), 2))
                .build();
        assertThat(body(goal)).contains("\"target\":1000000000,");
    }

    @Test
    void create_typeAndIntervalOfTomorrow_areSentAsGiven() {
        CreateGoal goal = SampleGoal.builder()
                .type(TypeSpec.of(OpenEnum.parse(GoalType.class, "deals_doubled")))
                .interval(OpenEnum.parse(Interval.class, "daily"))
                .build();
        assertThat(body(goal)).contains("\"name\":\"deals_doubled\"").contains("\"interval\":\"daily\"");
    }

    static Stream<Arguments> types() {
        TypeSpec type = TypeSpec.of(GoalType.ACTIVITIES_ADDED);
        return Stream.of(
                Arguments.of("absent", type, "{}"),
                Arguments.of("all pipelines", type.allPipelines(), "{\"pipeline_id\":null}"),
                Arguments.of("pipelines", type.pipelines(List.of(1L, 2L)), "{\"pipeline_id\":[1,2]}"),
                Arguments.of("no pipelines", type.pipelines(List.of()), "{\"pipeline_id\":[]}"),
                Arguments.of("all types", type.allActivityTypes(), "{\"activity_type_id\":null}"),
                Arguments.of("types", type.activityTypes(List.of(9L)), "{\"activity_type_id\":[9]}"),
                Arguments.of(
                        "all of all",
                        type.allPipelines().allActivityTypes(),
                        "{\"pipeline_id\":null,\"activity_type_id\":null}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void update_typeParams_areAbsentNullOrAValue(String name, TypeSpec type, String params) {
        assertThat(body(UpdateGoal.builder().type(type).build()))
                .as(name)
                .isEqualTo("{\"type\":{\"name\":\"activities_added\",\"params\":" + params + "}}");
    }

    static Stream<Arguments> durations() {
        return Stream.of(
                Arguments.of("value", DurationSpec.between(START, END), ",\"end\":\"2026-12-31\""),
                Arguments.of("null", DurationSpec.openEnded(START), ",\"end\":null"),
                Arguments.of("absent", new DurationSpec(START, Field.absent()), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("durations")
    void update_durationEnd_isAbsentNullOrAValue(String name, DurationSpec duration, String end) {
        assertThat(body(UpdateGoal.builder().duration(duration).build()))
                .as(name)
                .isEqualTo("{\"duration\":{\"start\":\"2026-01-01\"" + end + "}}");
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                update(b -> b.title("New"), "{\"title\":\"New\"}"),
                update(b -> b.assignee(AssigneeSpec.person(7)), "{\"assignee\":{\"id\":7,\"type\":\"person\"}}"),
                update(b -> b.assignee(AssigneeSpec.team(8)), "{\"assignee\":{\"id\":8,\"type\":\"team\"}}"),
                update(
                        b -> b.type(GoalType.REVENUE_FORECAST),
                        "{\"type\":{\"name\":\"revenue_forecast\",\"params\":{}}}"),
                update(
                        b -> b.expectedOutcome(new BigDecimal("0.5"), TrackingMetric.SUM, 1),
                        "{\"expected_outcome\":{\"target\":0.5,\"tracking_metric\":\"sum\",\"currency_id\":1}}"),
                update(
                        b -> b.expectedOutcome(BigDecimal.TEN, TrackingMetric.QUANTITY),
                        "{\"expected_outcome\":{\"target\":10,\"tracking_metric\":\"quantity\"}}"),
                update(
                        b -> b.duration(START, START),
                        "{\"duration\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-01\"}}"),
                update(b -> b.openEnded(START), "{\"duration\":{\"start\":\"2026-01-01\",\"end\":null}}"),
                update(b -> b.interval(Interval.WEEKLY), "{\"interval\":\"weekly\"}"),
                update(b -> b.interval(Interval.YEARLY).title("Both"), "{\"title\":\"Both\",\"interval\":\"yearly\"}"));
    }

    private static Arguments update(Consumer<UpdateGoal.Builder> change, String body) {
        return Arguments.of(change, body);
    }

    @ParameterizedTest
    @MethodSource("updates")
    void update_oneMember_sendsNothingElse(Consumer<UpdateGoal.Builder> change, String body) {
        UpdateGoal.Builder builder = UpdateGoal.builder();
        change.accept(builder);
        assertThat(body(builder.build())).isEqualTo(body);
    }

    @Test
    void update_empty_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGoal.builder().build())
                .withMessageContaining("at least one");
    }

    @Test
    void create_incomplete_namesAllMissingFields() {
        CreateGoal.Builder builder = CreateGoal.builder().title("Nothing else");
        assertMissing("assignee, type, expected_outcome, duration, interval", builder);
        assertMissing(
                "expected_outcome, duration, interval",
                builder.assignee(AssigneeSpec.person(7)).type(GoalType.DEALS_WON));
        assertMissing(
                "interval", builder.expectedOutcome(OutcomeSpec.quantity(1)).openEnded(START));
    }

    private static void assertMissing(String parameter, CreateGoal.Builder builder) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(parameter + " must be set");
    }

    @Test
    void update_severalFieldsNull_namesTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpdateGoal(
                        Field.absent(),
                        Field.cleared(),
                        Field.cleared(),
                        Field.absent(),
                        Field.absent(),
                        Field.absent()))
                .withMessage("assignee must not be null");
    }

    @Test
    void specs_withHoles_nameTheMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssigneeSpec(7, null))
                .withMessage("assignee.type must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSpec(null, OpenEnum.of(TrackingMetric.SUM), null))
                .withMessage("expected_outcome.target must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSpec(BigDecimal.ONE, null, null))
                .withMessage("expected_outcome.tracking_metric must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeSpec.of((OpenEnum<GoalType>) null))
                .withMessage("type.name must not be null");
    }

    @Test
    void duration_reversedOrMissing_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleGoal.builder().duration(END, START))
                .withMessage("duration.end must not be before duration.start: 2026-01-01 is before 2026-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationSpec(END, Field.of(START)))
                .withMessageContaining("duration.end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleGoal.builder().duration(null, END))
                .withMessage("duration.start must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleGoal.builder().duration(START, null))
                .withMessage("duration.end must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGoal.builder().openEnded(null))
                .withMessage("duration.start must not be null");
    }

    private String body(CreateGoal goal) {
        return client.goals().create(goal).preview().body();
    }

    private String body(UpdateGoal changes) {
        return client.goals().update("a", changes).preview().body();
    }
}
