package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.WorkspaceGoals;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.UnauthorizedException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Calls that read and write, and their failures. */
final class ClickUpSteps {
    static void run(Steps steps, ClickUpClient clickUp) throws Exception {
        String workspace = steps.account("clickup.workspace");
        WorkspaceGoals all = steps.step("list", () -> clickUp.goals().list(workspace).execute());
        Steps.check(!all.all().isEmpty(), all);
        Goal goal = steps.step("get", () -> clickUp.goals().get(steps.account("clickup.goal")).execute());
        Steps.check("Grow".equals(goal.name()), goal);
        Instant due = Instant.parse("2026-12-31T12:00:00Z");
        Goal created = steps.step("create", () -> clickUp.goals()
                .create(workspace, CreateGoal.builder().name("New").dueDate(due).build())
                .execute());
        Steps.check(due.equals(created.dueDate()), created);
        KeyResult keyResult = steps.step("create with exact numbers", () -> clickUp.keyResults()
                .create(
                        created.id(),
                        CreateKeyResult.builder()
                                .name("Ship")
                                .type(KeyResultType.NUMBER)
                                .range(0, 10)
                                .build())
                .execute());
        Steps.check(keyResult.type().is(KeyResultType.NUMBER), keyResult);
        Goal updated = steps.step("update one field", () -> clickUp.goals()
                .update(created.id(), UpdateGoal.builder().name("Newer").build())
                .execute());
        Steps.check("Newer".equals(updated.name()) && due.equals(updated.dueDate()), updated);
        Goal later = steps.step("asynchronous call", () -> clickUp.goals()
                .get(created.id())
                .executeAsync()
                .get(10, TimeUnit.SECONDS));
        Steps.check(later.keyResults().size() == 1, later);
        ApiResponse<Goal> full =
                steps.step("whole response", () -> clickUp.goals().get(created.id()).executeForResponse());
        Steps.check(full.status() == 200 && full.attempts() == 1 && full.drift().isEmpty(), full);
        steps.step("401", () -> {
            try (ClickUpClient stranger = ClickUpClient.builder()
                    .personalToken("pk_0_WRONG")
                    .baseUrl(steps.account("clickup.url"))
                    .build()) {
                stranger.workspaces().list().execute();
                throw new AssertionError("no exception");
            } catch (UnauthorizedException e) {
                Steps.check(e.outcome() == Outcome.REJECTED && e.status() == 401, e.toDiagnostics());
            }
            return 0;
        });
        steps.step("delete", () -> clickUp.goals().delete(created.id()).execute());
    }

    private ClickUpSteps() {}
}
