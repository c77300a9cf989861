package io.github.okr4j.pipedrive;

import io.github.okr4j.core.contract.BuilderContract;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.CreateGoal;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.TrackingMetric;
import io.github.okr4j.pipedrive.goals.UpdateGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class PipedriveBuildersTest extends BuilderContract {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Override
    protected Class<?> moduleClass() {
        return PipedriveClient.class;
    }

    @Override
    protected List<Record> examples() {
        return List.of(
                CreateGoal.builder()
                        .assignee(AssigneeType.PERSON, 7)
                        .type(GoalType.DEALS_WON)
                        .expectedOutcome(BigDecimal.TEN, TrackingMetric.QUANTITY)
                        .openEnded(START)
                        .interval(Interval.WEEKLY)
                        .build(),
                CreateGoal.builder()
                        .title("Grow")
                        .assignee(AssigneeType.TEAM, 3)
                        .type(GoalType.DEALS_STARTED)
                        .expectedOutcome(BigDecimal.TEN, TrackingMetric.SUM, 1)
                        .duration(START, START)
                        .interval(Interval.YEARLY)
                        .build(),
                UpdateGoal.builder().title("Grow").build(),
                UpdateGoal.builder()
                        .assignee(AssigneeType.COMPANY, 1)
                        .type(GoalType.DEALS_WON)
                        .expectedOutcome(BigDecimal.ONE, TrackingMetric.SUM)
                        .openEnded(START)
                        .interval(Interval.MONTHLY)
                        .build());
    }
}
