package io.github.okr4j.examples.live;

import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.graphql.goals.Goal;
import io.github.okr4j.perdoo.graphql.goals.GoalQuery;
import io.github.okr4j.perdoo.graphql.groups.GroupQuery;
import io.github.okr4j.perdoo.graphql.kpis.Kpi;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import io.github.okr4j.perdoo.graphql.timeframes.TimeframeQuery;
import io.github.okr4j.perdoo.graphql.users.UserQuery;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.cycles.Cycle;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.teams.Team;
import io.github.okr4j.perdoo.rest.users.User;
import java.util.Map;

/** Every safe operation of Perdoo's two contracts, in pages of one where the size can be chosen. */
final class PerdooLive {
    private static final String QUERY = "{ me { id } }";

    private PerdooLive() {}

    static LiveRun run(PerdooClient client) {
        LiveRun run = new LiveRun(PerdooClient.operations());
        Objective objective = run.first(
                "perdoo.graphql.objectives.list", client, it -> it.objectives().list(ObjectiveQuery.ALL.pageSize(1)));
        run.call(
                "perdoo.graphql.objectives.get",
                objective,
                it -> client.objectives().get(it.id()));
        Result result = run.first(
                "perdoo.graphql.results.keyResults",
                client,
                it -> it.results().keyResults(ResultQuery.ALL.pageSize(1)));
        run.first(
                "perdoo.graphql.results.initiatives",
                client,
                it -> it.results().initiatives(ResultQuery.ALL.pageSize(1)));
        run.call("perdoo.graphql.results.get", result, it -> client.results().get(it.id()));
        Kpi kpi = run.first("perdoo.graphql.kpis.list", client, it -> it.kpis().list(KpiQuery.ALL.pageSize(1)));
        run.call("perdoo.graphql.kpis.get", kpi, it -> client.kpis().get(it.id()));
        Goal goal =
                run.first("perdoo.graphql.goals.list", client, it -> it.goals().list(GoalQuery.ALL.pageSize(1)));
        run.first("perdoo.graphql.goals.pillars", client, it -> it.goals().pillars(GoalQuery.ALL.pageSize(1)));
        run.call("perdoo.graphql.goals.get", goal, it -> client.goals().get(it.id()));
        run.first(
                "perdoo.graphql.timeframes.list", client, it -> it.timeframes().list(TimeframeQuery.ALL));
        run.call("perdoo.graphql.users.me", client, it -> it.users().me());
        run.first("perdoo.graphql.users.list", client, it -> it.users().list(UserQuery.ALL));
        run.first("perdoo.graphql.groups.list", client, it -> it.groups().list(GroupQuery.ALL));
        run.call("perdoo.graphql.documents.query", client, it -> it.documents().execute(QUERY, Map.of(), Map.class));
        run.call(
                "perdoo.graphql.documents.response",
                client,
                it -> it.documents().response(QUERY, Map.of()));
        run.call("perdoo.graphql.schema.probe", client, it -> it.schema().probe());
        return run;
    }

    static LiveRun run(PerdooRestClient client) {
        LiveRun run = new LiveRun(PerdooRestClient.operations());
        User user = run.first("perdoo.users.list", client, it -> it.users().list());
        run.call("perdoo.users.get", user, it -> client.users().get(it.id()));
        Team team = run.first("perdoo.teams.list", client, it -> it.teams().list());
        run.call("perdoo.teams.get", team, it -> client.teams().get(it.id()));
        Cycle cycle = run.first("perdoo.cycles.list", client, it -> it.cycles().list());
        run.call("perdoo.cycles.get", cycle, it -> client.cycles().get(it.id()));
        String cycleId = cycle == null ? null : cycle.id();
        var objective = run.first("perdoo.objectives.list", cycleId, client.objectives()::list);
        String objectiveId = objective == null ? null : objective.id();
        run.call("perdoo.objectives.get", objectiveId, client.objectives()::get);
        run.first("perdoo.keyresults.listOfObjective", objectiveId, client.keyResults()::listOfObjective);
        KeyResult keyResult = run.first("perdoo.keyresults.list", cycleId, client.keyResults()::list);
        run.call("perdoo.keyresults.get", keyResult == null ? null : keyResult.id(), client.keyResults()::get);
        return run;
    }
}
