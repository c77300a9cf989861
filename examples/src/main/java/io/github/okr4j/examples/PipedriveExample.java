package io.github.okr4j.examples;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.CreateGoal;
import io.github.okr4j.pipedrive.goals.DurationSpec;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.goals.GoalResult;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.OutcomeSpec;
import io.github.okr4j.pipedrive.goals.TypeSpec;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** First call, list, write and error handling with Pipedrive. */
public final class PipedriveExample {
    private PipedriveExample() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakePipedrive fake = FakePipedrive.start();
                PipedriveClient pipedrive = PipedriveClient.builder()
                        .apiToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            LocalDate start = LocalDate.of(2026, 1, 1);
            CreateGoal request = CreateGoal.builder()
                    .title("Win forty deals")
                    .assignee(AssigneeType.PERSON, fake.currentUserId())
                    .type(TypeSpec.of(GoalType.DEALS_WON).allPipelines())
                    .expectedOutcome(OutcomeSpec.quantity(40))
                    .duration(DurationSpec.openEnded(start))
                    .interval(Interval.MONTHLY)
                    .build();
            Goal goal = pipedrive.goals().create(request).execute();

            ApiResponse<List<Goal>> found =
                    pipedrive.goals().find(GoalQuery.NONE).executeForResponse();
            out.println(found.value().size() + " goal, rate limit " + found.rateLimit());

            GoalResult result = pipedrive
                    .goals()
                    .results(goal.id(), start, start.plusMonths(3))
                    .execute();
            out.println("progress " + result.progress());

            try {
                pipedrive.goals().delete("0000").execute();
            } catch (RateLimitedException e) {
                out.println("come back in " + e.retryAfter() + ", budget " + e.scope());
            } catch (ApiException e) {
                out.println("HTTP " + e.status() + ": " + e.vendorError().message());
            }
        }
    }
}
