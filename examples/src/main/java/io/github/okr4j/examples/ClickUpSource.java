package io.github.okr4j.examples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.GoalSummary;
import io.github.okr4j.clickup.goals.GoalUser;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.Environment;
import io.github.okr4j.testkit.FakeClickUp;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** ClickUp: the list of goals has no key results, so each goal is read too. */
final class ClickUpSource implements ReportSource {
    private static final String KEY_RESULT = "Publish the Java SDK";

    @Override
    public String vendor() {
        return "ClickUp";
    }

    @Override
    public List<ReportRow> read(Environment environment, PrintStream out) {
        if (environment.get("CLICKUP_PERSONAL_TOKEN") != null || environment.get("CLICKUP_OAUTH_TOKEN") != null) {
            try (ClickUpClient client = ClickUpClient.fromEnv()) {
                return rows(client, environment.require("CLICKUP_WORKSPACE_ID"));
            }
        }
        try (FakeClickUp fake = DemoAccounts.clickUp();
                ClickUpClient client = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            createAndMove(client, fake.workspaceId(), out);
            return rows(client, fake.workspaceId());
        }
    }

    private static void createAndMove(ClickUpClient client, String workspaceId, PrintStream out) {
        GoalSummary goal = client.goals().list(workspaceId).execute().goals().get(0);
        KeyResult created = client.keyResults()
                .create(
                        goal.id(),
                        CreateKeyResult.builder()
                                .name(KEY_RESULT)
                                .type(KeyResultType.NUMBER)
                                .range(0, 20)
                                .build())
                .execute();
        out.println("Created key result \"" + created.name() + "\" in goal \"" + goal.name() + "\"");
        UpdateKeyResult progress = UpdateKeyResult.builder()
                .stepsCurrent(5)
                .note("first five of twenty")
                .build();
        client.keyResults().update(created.id(), progress).execute();
        // The answer to an edit carries no percentage; the goal does.
        client.goals().get(goal.id()).execute().keyResults().stream()
                .filter(keyResult -> Objects.equals(keyResult.id(), created.id()))
                .map(KeyResult::percentCompleted)
                .filter(Objects::nonNull)
                .forEach(fraction -> out.println("Moved its progress to " + ReportTable.percent(fraction) + " %"));
    }

    private List<ReportRow> rows(ClickUpClient client, String workspaceId) {
        List<ReportRow> rows = new ArrayList<>();
        for (GoalSummary summary : client.goals().list(workspaceId).execute().all()) {
            Goal goal = client.goals().get(summary.id()).execute();
            LocalDate due = day(goal.dueDate());
            String title = String.valueOf(goal.name());
            rows.add(new ReportRow(vendor(), title, null, owners(goal.owners()), goal.percentCompleted(), null, due));
            for (KeyResult keyResult : goal.keyResults()) {
                rows.add(new ReportRow(
                        vendor(),
                        title,
                        String.valueOf(keyResult.name()),
                        owners(keyResult.owners()),
                        progress(keyResult),
                        Progress.of(keyResult.stepsCurrent(), keyResult.stepsEnd()),
                        due));
            }
        }
        return rows;
    }

    private static @Nullable BigDecimal progress(KeyResult keyResult) {
        return keyResult.percentCompleted() != null
                ? keyResult.percentCompleted()
                : Progress.between(keyResult.stepsStart(), keyResult.stepsCurrent(), keyResult.stepsEnd());
    }

    private static @Nullable String owners(List<GoalUser> owners) {
        String names =
                owners.stream().map(GoalUser::username).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
