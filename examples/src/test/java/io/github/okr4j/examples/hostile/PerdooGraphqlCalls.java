package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.commits.Commits;
import io.github.okr4j.perdoo.graphql.commits.UpsertCommit;
import io.github.okr4j.perdoo.graphql.documents.Documents;
import io.github.okr4j.perdoo.graphql.goals.GoalQuery;
import io.github.okr4j.perdoo.graphql.goals.Goals;
import io.github.okr4j.perdoo.graphql.goals.UpsertGoal;
import io.github.okr4j.perdoo.graphql.groups.GroupQuery;
import io.github.okr4j.perdoo.graphql.groups.Groups;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.kpis.Kpis;
import io.github.okr4j.perdoo.graphql.kpis.UpsertKpi;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.objectives.Objectives;
import io.github.okr4j.perdoo.graphql.objectives.UpsertObjective;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import io.github.okr4j.perdoo.graphql.results.Results;
import io.github.okr4j.perdoo.graphql.results.UpsertResult;
import io.github.okr4j.perdoo.graphql.schema.Schema;
import io.github.okr4j.perdoo.graphql.timeframes.TimeframeQuery;
import io.github.okr4j.perdoo.graphql.timeframes.Timeframes;
import io.github.okr4j.perdoo.graphql.users.UserQuery;
import io.github.okr4j.perdoo.graphql.users.Users;
import io.github.okr4j.perdoo.graphql.wire.ConnectionPage;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Edge;
import io.github.okr4j.perdoo.graphql.wire.GraphqlBody;
import io.github.okr4j.perdoo.graphql.wire.PageInfo;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The operations of Perdoo's GraphQL API; what they hold is invented. The first is a list. */
final class PerdooGraphqlCalls {
    private static final String LINK = "{\"id\": \"id-1\", \"name\": \"Ann Example\", \"new\": {\"a\": [1.5, null]}}";
    private static final String OBJECTIVE = """
            {"id": "ob-1", "name": "Ship the beta", "description": "", "status": "ON_TRACK", "stage": "ACTIVE",
             "progress": 26.563333333333333, "weight": 1, "private": false, "isCompanyGoal": true, "completed": false,
             "progressDriver": "KEY_RESULTS", "goalUpdateCycle": "WEEKLY",
             "startDate": "2026-01-01T08:00:00.123456+00:00", "dueDate": null,
             "createdDate": "2025-12-30T15:11:32.658467+00:00", "lastEditedDate": "2026-01-02T15:11:32+00:00",
             "lead": %1$s, "timeframe": %1$s, "parent": %1$s, "new": [1], "contributors": {"edges": [{"node": %1$s}]}}""".formatted(LINK);
    private static final String RESULT = """
            {"id": "kr-1", "name": "Users", "status": "OFF_TRACK", "type": "KEY_RESULT", "startValue": 0,
             "endValue": 100.5, "currentValue": 12, "metricUnit": "NUMERICAL", "targetType": "INCREASE_TO",
             "archived": false, "startDate": "2026-01-01", "createdDate": "2025-12-30T15:11:32.658467+00:00",
             "lead": %1$s, "objective": %1$s}""".formatted(LINK);
    private static final String KPI = """
            {"id": "kpi-1", "name": "Revenue", "lastCommitStatus": "ON_TRACK", "metricUnit": "EUR",
             "startValue": 0, "currentValue": 12, "progress": 12.5, "targetType": "STAY_AT_OR_ABOVE",
             "isOutdated": false, "goalUpdateCycle": "MONTHLY", "lead": %1$s, "goal": %1$s}""".formatted(LINK);
    private static final String GOAL = """
            {"id": "go-1", "name": "Growth", "type": "STRATEGIC_PILLAR", "status": "NO_STATUS", "progress": 50,
             "startDate": "2026-01-01", "archived": false, "timeframe": %1$s, "parent": %1$s}""".formatted(LINK);
    private static final String TIMEFRAME =
            "{\"id\": \"tf-1\", \"name\": \"2026 Q1\", \"startDate\": \"2026-01-01\", \"endDate\": \"2026-03-31\"}";
    private static final String USER = "{\"id\": \"us-1\", \"name\": \"Ann Example\", \"email\": \"ann@example.com\"}";
    private static final String COMMIT =
            "{\"id\": \"co-1\", \"value\": 12.5, \"status\": \"ON_TRACK\", \"commitDate\": \"2026-01-05\"}";

    private PerdooGraphqlCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Objectives> objectives = Objectives::of;
        Function<CallFactory, Results> results = Results::of;
        Function<CallFactory, Kpis> kpis = Kpis::of;
        Function<CallFactory, Goals> goals = Goals::of;
        Function<CallFactory, Users> users = Users::of;
        Function<CallFactory, Commits> commits = Commits::of;
        Function<CallFactory, Timeframes> timeframes = Timeframes::of;
        Function<CallFactory, Groups> groups = Groups::of;
        Function<CallFactory, Documents> documents = Documents::of;
        Function<CallFactory, Schema> schema = Schema::of;
        return List.of(
                call("objectives.list", list("objectives", OBJECTIVE), objectives, s -> s.list(ObjectiveQuery.ALL)),
                call("objectives.get", data("objective", OBJECTIVE), objectives, s -> s.get("ob-1")),
                call(
                        "objectives.upsert",
                        payload("Objective", "objective", OBJECTIVE),
                        objectives,
                        s -> s.upsert(UpsertObjective.create("Ship", "tf-1"))),
                call("results.keyResults", list("keyResults", RESULT), results, s -> s.keyResults(ResultQuery.ALL)),
                call("results.initiatives", list("initiatives", RESULT), results, s -> s.initiatives(ResultQuery.ALL)),
                call("results.get", data("result", RESULT), results, s -> s.get("kr-1")),
                call(
                        "results.upsert",
                        payload("Result", "keyResult", RESULT),
                        results,
                        s -> s.upsert(UpsertResult.update("kr-1").name("Users"))),
                call("kpis.list", list("allKpis", KPI), kpis, s -> s.list(KpiQuery.ALL)),
                call("kpis.get", data("kpi", KPI), kpis, s -> s.get("kpi-1")),
                call("kpis.upsert", payload("Kpi", "kpi", KPI), kpis, s -> s.upsert(UpsertKpi.create("Revenue"))),
                call("goals.list", list("goals", GOAL), goals, s -> s.list(GoalQuery.ALL)),
                call("goals.pillars", list("goals", GOAL), goals, s -> s.pillars(GoalQuery.ALL)),
                call("goals.get", data("goal", GOAL), goals, s -> s.get("go-1")),
                call("goals.upsert", payload("Goal", "goal", GOAL), goals, s -> s.upsert(UpsertGoal.create("Growth"))),
                call(
                        "commits.upsert",
                        payload("Commit", "commit", COMMIT),
                        commits,
                        s -> s.upsert(UpsertCommit.ofKpi("kpi-1").description("well"))),
                call("timeframes.list", list("timeframes", TIMEFRAME), timeframes, s -> s.list(TimeframeQuery.ALL)),
                call("users.me", data("me", USER), users, Users::me),
                call("users.list", list("allUsers", USER), users, s -> s.list(UserQuery.ALL)),
                call("groups.list", list("allGroups", LINK), groups, s -> s.list(GroupQuery.ALL)),
                call(
                        "documents.query",
                        data("me", USER),
                        documents,
                        s -> s.execute("{ me { id } }", Map.of(), Map.class)),
                call(
                        "documents.mutate",
                        payload("Kpi", "kpi", KPI),
                        documents,
                        s -> s.execute("mutation { upsertKpi(input: {}) { kpi { id } } }", Map.of(), Map.class)),
                call(
                        "documents.response",
                        "{\"data\": {\"me\": null}, \"errors\": [{\"message\": \"no\", \"path\": [\"me\", 0]}]}",
                        documents,
                        s -> s.response("{ me { id } }", Map.of())),
                call(
                        "schema.probe",
                        data("user", "{\"fields\": [{\"name\": \"id\", \"args\": []}]}"),
                        schema,
                        Schema::probe));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        return List.of(
                new Edge<>("x"),
                new PageInfo(true, "p2"),
                new GraphqlBody("{ me { id } }", Map.of("first", 50)),
                new ConnectionPage<>(List.of(new Edge<>("x")), new PageInfo(true, "p2")),
                RelayConnection.of(
                        Operation.get("acme.seats.list", "/v2/seats"),
                        "seats",
                        String.class,
                        String::valueOf,
                        Document.of(PerdooGraphqlCalls.class, "list")),
                ObjectiveQuery.ALL,
                ResultQuery.ALL,
                KpiQuery.ALL,
                GoalQuery.ALL,
                TimeframeQuery.ALL,
                UserQuery.ALL,
                GroupQuery.ALL,
                UpsertObjective.create("Ship", "tf-1"),
                UpsertResult.update("kr-1"),
                UpsertKpi.create("Revenue"),
                UpsertGoal.create("Growth"),
                UpsertCommit.ofKpi("kpi-1"));
    }

    private static <S> VendorCall call(
            String name, String response, Function<CallFactory, S> service, Function<S, Object> described) {
        return VendorCall.call("perdoo.graphql." + name, response, service, described);
    }

    private static String list(String root, String node) {
        String page = "{\"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"p2\"}, \"edges\": [{\"node\": %s}]}";
        return data(root, page.formatted(node));
    }

    private static String payload(String type, String entity, String value) {
        return data("upsert" + type, "{\"" + entity + "\": " + value + ", \"errors\": []}");
    }

    private static String data(String root, String value) {
        return "{\"data\": {\"" + root + "\": " + value + "}}";
    }
}
