package io.github.okr4j.pipedrive.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A goal that the tests create; what it holds is invented. */
final class SampleGoal {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);

    private SampleGoal() {}

    static CreateGoal.Builder builder() {
        return CreateGoal.builder()
                .title("Sell to 12 schools")
                .assignee(AssigneeType.PERSON, 7)
                .type(TypeSpec.of(GoalType.DEALS_WON).pipelines(List.of(5L, 2L)))
                .expectedOutcome(new BigDecimal("12"), TrackingMetric.QUANTITY)
                .duration(START, END)
                .interval(Interval.MONTHLY);
    }

    static CreateGoal toCreate() {
        return builder().build();
    }
}
