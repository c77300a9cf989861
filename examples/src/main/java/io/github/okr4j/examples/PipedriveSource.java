package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.testkit.FakePipedrive;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pipedrive: a goal tells its target, its results tell how far it is. */
final class PipedriveSource implements ReportSource {
    @Override
    public String vendor() {
        return "Pipedrive";
    }

    @Override
    public List<ReportRow> read(Environment environment, PrintStream out) {
        if (environment.get("PIPEDRIVE_API_TOKEN") != null || environment.get("PIPEDRIVE_ACCESS_TOKEN") != null) {
            try (PipedriveClient client = PipedriveClient.fromEnv()) {
                return rows(client);
            }
        }
        try (FakePipedrive fake = DemoAccounts.pipedrive();
                PipedriveClient client = PipedriveClient.builder()
                        .apiToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            return rows(client);
        }
    }

    private List<ReportRow> rows(PipedriveClient client) {
        List<ReportRow> rows = new ArrayList<>();
        for (Goal goal : goals(client)) {
            BigDecimal target = goal.expectedOutcome() == null
                    ? null
                    : goal.expectedOutcome().target();
            BigDecimal reached = reached(client, goal);
            rows.add(new ReportRow(
                    vendor(),
                    String.valueOf(goal.title()),
                    null,
                    assignee(goal),
                    Progress.between(BigDecimal.ZERO, reached, target),
                    Progress.of(reached, target),
                    goal.duration() == null ? null : goal.duration().end()));
        }
        return rows;
    }

    /** Without a filter the vendor answers the caller's own goals only. */
    private static List<Goal> goals(PipedriveClient client) {
        List<Goal> goals = new ArrayList<>();
        for (AssigneeType type : AssigneeType.values()) {
            goals.addAll(client.goals()
                    .find(GoalQuery.builder().assigneeType(type).build())
                    .execute());
        }
        return goals;
    }

    private static @Nullable BigDecimal reached(PipedriveClient client, Goal goal) {
        if (goal.duration() == null || goal.duration().start() == null) {
            return null;
        }
        LocalDate start = goal.duration().start();
        LocalDate end = goal.duration().end();
        LocalDate until = end == null ? LocalDate.now(ZoneOffset.UTC) : end;
        return until.isBefore(start)
                ? null
                : client.goals().results(goal.id(), start, until).execute().progress();
    }

    private static @Nullable String assignee(Goal goal) {
        return goal.assignee() == null
                ? null
                : goal.assignee().type() + " " + goal.assignee().id();
    }
}
