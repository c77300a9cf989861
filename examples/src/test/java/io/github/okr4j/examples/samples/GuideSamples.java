package io.github.okr4j.examples.samples;

import static java.time.Duration.ofSeconds;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.GoalTree;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.tasks.Task;
import io.github.okr4j.clickup.workspaces.Workspace;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.objectives.Objective;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.people.Match;
import io.github.okr4j.performengage.people.PeopleIndex;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.users.User;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.StubPages;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Java samples of the README and of the guides on calls, errors, lists, updates and tests. */
final class GuideSamples {
    private GuideSamples() {}

    static void calls(ClickUpClient clickUp, String goalId) {
        // sample: calls
        ApiCall<Goal> call = clickUp.goals().get(goalId);
        Goal goal = call.execute();
        CompletableFuture<Goal> later = call.executeAsync(); // canceling it cancels the request
        ApiResponse<Goal> full =
                call.timeout(ofSeconds(5)).retry(RetryPolicy.NONE).executeForResponse();
        full.rateLimit(); // what is left of your budget, or null
        System.out.println(call.preview().toCurl()); // what would be sent; secrets are masked
        // end
        System.out.println(goal.id() + later);
    }

    static Map<String, Object> raw(ClickUpClient clickUp, String workspaceId) {
        // sample: raw
        Operation<Map<String, Object>> seats =
                Operation.get("clickup.seats.get", "/v2/team/{team_id}/seats").returningMap();
        Map<String, Object> found = clickUp.raw()
                .call(seats, Request.EMPTY.path("team_id", workspaceId))
                .execute();
        // end
        return found;
    }

    static void errors(
            ClickUpClient clickUp,
            String workspaceId,
            CreateGoal request,
            Consumer<@Nullable Duration> scheduleAgain,
            Runnable checkWhetherItExists) {
        // sample: errors
        try {
            clickUp.goals().create(workspaceId, request).execute();
        } catch (RateLimitedException e) {
            scheduleAgain.accept(e.retryAfter());
        } catch (SdkException e) {
            if (e.outcome() == Outcome.UNKNOWN) {
                checkWhetherItExists.run();
            }
        }
        // end
    }

    static void drift(ApiResponse<Goal> response) {
        // sample: drift
        for (Drift drift : response.drift()) {
            System.err.println(drift); // $.goal.due_date: expected time, found object
        }
        // end
    }

    static void references(
            ClickUpClient clickUp,
            PipedriveClient pipedrive,
            PerdooRestClient perdooRest,
            PerformEngageClient performEngage,
            long ownerId,
            String listId,
            String workspaceId,
            String cycleId,
            String personName) {
        // sample: references
        List<Workspace> workspaces = clickUp.workspaces().list().execute(); // then spaces, folders, lists and tasks
        List<Task> tasks = clickUp.tasks().list(listId).distinctBy(Task::id).toList();
        Task task = clickUp.tasks().getByCustomId(workspaceId, "OKR-12").execute();
        GoalTree tree = clickUp.goals().tree(workspaceId).execute(); // every goal with its key results

        User owner = pipedrive.users().get(ownerId).execute();

        List<Objective> objectives = perdooRest.objectives().list(cycleId).toList();

        PeopleIndex people = performEngage.people().index();
        Match<?> person = people.userByName(personName); // reports namesakes and picks none
        // end
        System.out.println(List.of(workspaces, tasks, task, tree, owner, objectives, person));
    }

    static void update(ClickUpClient clickUp, String goalId) {
        // sample: update
        clickUp.goals()
                .update(goalId, UpdateGoal.builder().name("New name").build()) // sends {"name":"New name"}
                .execute();
        // end
    }

    static void modify(PerdooRestClient perdooRest, String id) {
        // sample: modify
        perdooRest
                .keyResults()
                .modify(
                        id,
                        keyResult -> keyResult.toBuilder()
                                .currentValue(new BigDecimal("12.50"))
                                .build())
                .execute();
        // end
    }

    static Paged<Goal> stub(Goal first, Goal second, Goal third) {
        // sample: stub
        Paged<Goal> goals = StubPages.of(List.of(first, second), List.of(third)) // page 1, page 2
                .failing(3, ApiException.of(503, "down")); // the third page fails
        // end
        return goals;
    }

    static void fake() {
        // sample: fake
        try (FakeClickUp fake = FakeClickUp.start();
                ClickUpClient clickUp = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.inject(Fault.tooManyRequests().retryAfter("1"));
            fake.inject(Fault.droppedAfterProcessing().on("POST", "/goal"));
            clickUp.workspaces().list().execute();
            System.out.println(fake.requests().size()); // 2: the first attempt got the 429
        }
        // end
    }
}
