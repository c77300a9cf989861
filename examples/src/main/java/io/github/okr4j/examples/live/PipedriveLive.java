package io.github.okr4j.examples.live;

import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.activities.Activity;
import io.github.okr4j.pipedrive.activities.ActivityQuery;
import io.github.okr4j.pipedrive.deals.Deal;
import io.github.okr4j.pipedrive.deals.DealQuery;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.pipelines.Pipeline;
import io.github.okr4j.pipedrive.pipelines.Stage;
import io.github.okr4j.pipedrive.users.CurrentUser;
import io.github.okr4j.pipedrive.users.Team;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every safe operation of Pipedrive: 21 requests, some 260 tokens of the company's daily budget. */
final class PipedriveLive {
    private PipedriveLive() {}

    static LiveRun run(PipedriveClient client, LocalDate today) {
        LiveRun run = new LiveRun(PipedriveClient.operations());
        goals(client, run, today);
        people(client, run);
        Pipeline pipeline = run.first(
                "pipedrive.pipelines.list", client, it -> it.pipelines().list());
        run.call("pipedrive.pipelines.get", pipeline, it -> client.pipelines().get(it.id()));
        Stage stage =
                run.first("pipedrive.stages.list", client, it -> it.stages().list());
        run.call("pipedrive.stages.get", stage, it -> client.stages().get(it.id()));
        run.call(
                "pipedrive.activitytypes.list", client, it -> it.activityTypes().list());
        Activity activity = run.first(
                "pipedrive.activities.list", client, it -> it.activities().list(ActivityQuery.ALL));
        run.call("pipedrive.activities.get", activity, it -> client.activities().get(it.id()));
        Deal deal = run.first("pipedrive.deals.list", client, it -> it.deals().list(DealQuery.ALL));
        run.first("pipedrive.deals.listArchived", client, it -> it.deals().listArchived(DealQuery.ALL));
        run.call("pipedrive.deals.get", deal, it -> client.deals().get(it.id()));
        run.call("pipedrive.currencies.list", client, it -> it.currencies().list());
        return run;
    }

    private static void goals(PipedriveClient client, LiveRun run, LocalDate today) {
        Goal goal =
                first(run.call("pipedrive.goals.find", client, it -> it.goals().find(GoalQuery.NONE)));
        Running running = goal == null ? null : running(goal, today);
        run.call("pipedrive.goals.results", running, it -> client.goals().results(it.goalId(), it.start(), it.end()));
    }

    private record Running(String goalId, LocalDate start, LocalDate end) {}

    /** The days of a goal that lie behind us, or null if it has not begun or does not say when. */
    private static @Nullable Running running(Goal goal, LocalDate today) {
        Goal.Duration duration = goal.duration();
        if (duration == null || duration.start() == null || duration.start().isAfter(today)) {
            return null;
        }
        LocalDate end = duration.end() == null || duration.end().isAfter(today) ? today : duration.end();
        return new Running(goal.id(), duration.start(), end);
    }

    private static void people(PipedriveClient client, LiveRun run) {
        run.call("pipedrive.users.list", client, it -> it.users().list());
        CurrentUser me = run.call("pipedrive.users.me", client, it -> it.users().me());
        run.call("pipedrive.users.get", me, it -> client.users().get(it.id()));
        run.call("pipedrive.users.find", me == null ? null : me.name(), client.users()::find);
        Team team =
                first(run.call("pipedrive.teams.list", client, it -> it.teams().list()));
        run.call("pipedrive.teams.get", team, it -> client.teams().get(it.id()));
        run.call("pipedrive.teams.members", team, it -> client.teams().members(it.id()));
        run.call("pipedrive.teams.listOfUser", me, it -> client.teams().listOfUser(it.id()));
    }

    private static <T> @Nullable T first(@Nullable List<T> items) {
        return items == null || items.isEmpty() ? null : items.get(0);
    }
}
