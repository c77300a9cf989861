package io.github.okr4j.examples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.GoalSummary;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.PrintStream;
import java.time.Instant;

/** First call, list, write and error handling with ClickUp. */
public final class ClickUpExample {
    private ClickUpExample() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakeClickUp fake = FakeClickUp.start();
                ClickUpClient clickUp = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            CreateGoal request = CreateGoal.builder()
                    .name("Grow the community")
                    .dueDate(Instant.parse("2026-12-31T00:00:00Z"))
                    .build();
            Goal goal = clickUp.goals().create(fake.workspaceId(), request).execute();

            UpdateGoal change = UpdateGoal.builder().color("#32a852").build(); // only the colour is sent
            clickUp.goals().update(goal.id(), change).execute();

            for (GoalSummary summary :
                    clickUp.goals().list(fake.workspaceId()).execute().all()) {
                out.println(summary.name() + " is due " + summary.dueDate());
            }

            try {
                clickUp.goals().get("no-such-goal").execute();
            } catch (UnauthorizedException e) {
                out.println(e.vendorError().code() + ": " + e.getMessage());
            } catch (SdkException e) {
                out.println(e.outcome() == Outcome.UNKNOWN ? "look before you repeat" : e.toDiagnostics());
            }
        }
    }
}
