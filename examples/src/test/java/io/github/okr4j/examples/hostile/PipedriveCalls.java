package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.pipedrive.goals.AssigneeSpec;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.CreateGoal;
import io.github.okr4j.pipedrive.goals.DurationSpec;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.Goals;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.OutcomeSpec;
import io.github.okr4j.pipedrive.goals.TrackingMetric;
import io.github.okr4j.pipedrive.goals.TypeSpec;
import io.github.okr4j.pipedrive.goals.UpdateGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations of Pipedrive, each with a good response in the wire form; what they hold is invented. */
final class PipedriveCalls {
    private static final String DEAL_GOAL = """
            {"id": "0f3c1a52", "owner_id": 7, "title": "Sell to 12 schools",
             "type": {"name": "deals_progressed",
                      "params": {"pipeline_id": [5, 2], "stage_id": 3, "activity_type_id": [9]}},
             "assignee": {"id": 7, "type": "person"}, "interval": "monthly",
             "duration": {"start": "2026-01-01", "end": "2026-12-31"},
             "expected_outcome": {"target": 1250.50, "tracking_metric": "sum", "currency_id": 4},
             "is_active": true, "report_ids": ["9a1b00c2"]}""";

    static final String GOAL = "{\"success\": true, \"data\": {\"goal\": " + DEAL_GOAL + "}}";
    static final String GOALS = "{\"success\": true, \"data\": {\"goals\": [" + DEAL_GOAL + "]}}";
    static final String RESULT = "{\"success\": true, \"data\": {\"progress\": 417.25, \"goal\": " + DEAL_GOAL + "}}";

    private PipedriveCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Goals> goals = Goals::of;
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = LocalDate.of(2026, 12, 31);
        CreateGoal goal = CreateGoal.builder()
                .title("Sell to 12 schools")
                .assignee(AssigneeType.PERSON, 7)
                .type(TypeSpec.of(GoalType.DEALS_WON).pipelines(List.of(5L, 2L)))
                .expectedOutcome(new BigDecimal("12"), TrackingMetric.QUANTITY)
                .duration(start, end)
                .interval(Interval.MONTHLY)
                .build();
        UpdateGoal change = UpdateGoal.builder().title("Other").build();
        GoalQuery query = GoalQuery.NONE.type(GoalType.DEALS_WON);
        List<VendorCall> ofGoals = List.of(
                VendorCall.call("pipedrive.goals.find", GOALS, goals, s -> s.find(query)),
                VendorCall.call("pipedrive.goals.create", GOAL, goals, s -> s.create(goal)),
                VendorCall.call("pipedrive.goals.update", GOAL, goals, s -> s.update("g", change)),
                VendorCall.call("pipedrive.goals.delete", "{\"success\": true}", goals, s -> s.delete("g")),
                VendorCall.call("pipedrive.goals.results", RESULT, goals, s -> s.results("g", start, end)));
        return Stream.concat(ofGoals.stream(), PipedriveRoomsCalls.all().stream())
                .toList();
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        List<Object> ofGoals = List.of(
                CreateGoal.builder(),
                CreateGoal.builder()
                        .title("Sell")
                        .assignee(AssigneeSpec.person(7))
                        .type(TypeSpec.of(GoalType.DEALS_WON).allPipelines())
                        .expectedOutcome(OutcomeSpec.quantity(3))
                        .duration(DurationSpec.between(day, day.plusDays(1)))
                        .interval(Interval.MONTHLY)
                        .build(),
                UpdateGoal.builder(),
                UpdateGoal.builder().title("Sell").build(),
                GoalQuery.NONE.type(GoalType.DEALS_WON));
        return Stream.concat(ofGoals.stream(), PipedriveRoomsCalls.specimens().stream())
                .toList();
    }
}
