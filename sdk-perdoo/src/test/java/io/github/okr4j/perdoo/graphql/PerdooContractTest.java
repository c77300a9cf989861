package io.github.okr4j.perdoo.graphql;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.commits.UpsertCommit;
import io.github.okr4j.perdoo.graphql.goals.GoalQuery;
import io.github.okr4j.perdoo.graphql.goals.UpsertGoal;
import io.github.okr4j.perdoo.graphql.groups.GroupQuery;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.kpis.UpsertKpi;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.objectives.UpsertObjective;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import io.github.okr4j.perdoo.graphql.results.UpsertResult;
import io.github.okr4j.perdoo.graphql.timeframes.TimeframeQuery;
import io.github.okr4j.perdoo.graphql.users.UserQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class PerdooContractTest extends OperationContract {
    private static final String LINK = "{\"id\": \"6f0d\", \"name\": \"Ann Example\"}";
    private static final String OBJECTIVE = """
            {"id": "ob-1", "name": "Ship the beta", "description": "", "status": "ON_TRACK", "stage": "ACTIVE",
             "progress": 26.563333333333333, "weight": 1, "private": false, "isCompanyGoal": true, "completed": false,
             "progressDriver": "KEY_RESULTS", "goalUpdateCycle": "WEEKLY",
             "startDate": "2026-01-01T08:00:00.123456+00:00", "dueDate": "2026-03-31T08:00:00+00:00",
             "createdDate": "2025-12-30T15:11:32.658467+00:00", "lastEditedDate": "2026-01-02T15:11:32+00:00",
             "lead": %1$s, "timeframe": %1$s, "parent": %1$s}""".formatted(LINK);
    private static final String RESULT = """
            {"id": "kr-1", "name": "Users", "description": "x", "status": "OFF_TRACK", "type": "KEY_RESULT",
             "weight": 1, "startValue": 0, "endValue": 100.5, "currentValue": 12, "metricUnit": "NUMERICAL",
             "targetType": "INCREASE_TO", "archived": false, "startDate": "2026-01-01", "dueDate": "2026-03-31",
             "createdDate": "2025-12-30T15:11:32.658467+00:00", "lastEditedDate": "2026-01-02T15:11:32+00:00",
             "lead": %1$s, "objective": %1$s}""".formatted(LINK);
    private static final String KPI = """
            {"id": "kpi-1", "name": "Revenue", "description": "x", "lastCommitStatus": "ON_TRACK",
             "metricUnit": "EUR", "startValue": 0, "currentValue": 12, "progress": 12.5,
             "targetType": "STAY_AT_OR_ABOVE", "weight": 1, "isCompanyGoal": true, "archived": false,
             "isOutdated": false, "progressDriver": "MANUAL", "goalUpdateCycle": "MONTHLY",
             "createdDate": "2025-12-30T15:11:32.658467+00:00", "lead": %1$s, "parent": %1$s, "goal": %1$s}""".formatted(LINK);
    private static final String GOAL = """
            {"id": "go-1", "name": "Growth", "description": "x", "type": "STRATEGIC_PILLAR", "status": "NO_STATUS",
             "progress": 50, "currentValue": 1.5, "startDate": "2026-01-01", "endDate": "2026-12-31",
             "archived": false, "lead": %1$s, "timeframe": %1$s, "parent": %1$s}""".formatted(LINK);
    private static final String TIMEFRAME =
            "{\"id\": \"tf-1\", \"name\": \"2026 Q1\", \"startDate\": \"2026-01-01\", \"endDate\": \"2026-03-31\"}";
    private static final String USER = "{\"id\": \"us-1\", \"name\": \"Ann Example\", \"email\": \"ann@example.com\"}";
    private static final String COMMIT =
            "{\"id\": \"co-1\", \"value\": 12.5, \"status\": \"ON_TRACK\", \"commitDate\": \"2026-01-05\"}";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                list(
                        "objectives.list",
                        "objectives",
                        OBJECTIVE,
                        c -> c.objectives().list(ObjectiveQuery.ALL)),
                get(
                        "objectives.get",
                        "objective",
                        OBJECTIVE,
                        c -> c.objectives().get("ob-1")),
                upsert(
                        "objectives",
                        "Objective",
                        "objective",
                        OBJECTIVE,
                        c -> c.objectives()
                                .upsert(UpsertObjective.update("ob-1").name("Ship"))),
                list(
                        "results.keyResults",
                        "keyResults",
                        RESULT,
                        c -> c.results().keyResults(ResultQuery.ALL)),
                list(
                        "results.initiatives",
                        "initiatives",
                        RESULT,
                        c -> c.results().initiatives(ResultQuery.ALL)),
                get("results.get", "result", RESULT, c -> c.results().get("kr-1")),
                upsert(
                        "results",
                        "Result",
                        "keyResult",
                        RESULT,
                        c -> c.results().upsert(UpsertResult.update("kr-1").name("Users"))),
                list("kpis.list", "allKpis", KPI, c -> c.kpis().list(KpiQuery.ALL)),
                get("kpis.get", "kpi", KPI, c -> c.kpis().get("kpi-1")),
                upsert("kpis", "Kpi", "kpi", KPI, c -> c.kpis().upsert(UpsertKpi.create("Revenue"))),
                list("goals.list", "goals", GOAL, c -> c.goals().list(GoalQuery.ALL)),
                list("goals.pillars", "goals", GOAL, c -> c.goals().pillars(GoalQuery.ALL)),
                get("goals.get", "goal", GOAL, c -> c.goals().get("go-1")),
                upsert("goals", "Goal", "goal", GOAL, c -> c.goals().upsert(UpsertGoal.create("Growth"))),
                upsert(
                        "commits",
                        "Commit",
                        "commit",
                        COMMIT,
                        c -> c.commits().upsert(UpsertCommit.ofKpi("kpi-1").description("well"))),
                list(
                        "timeframes.list",
                        "timeframes",
                        TIMEFRAME,
                        c -> c.timeframes().list(TimeframeQuery.ALL)),
                get("users.me", "me", USER, c -> c.users().me()),
                list("users.list", "allUsers", USER, c -> c.users().list(UserQuery.ALL)),
                list("groups.list", "allGroups", LINK, c -> c.groups().list(GroupQuery.ALL)),
                call(
                        "documents.query",
                        data("me", USER),
                        "{\"data\": {}}",
                        c -> c.documents().execute("{ me { id name email } }", Map.of(), Map.class)),
                call(
                        "documents.mutate",
                        payload("Kpi", "kpi", KPI),
                        "{\"data\": {}}",
                        c -> c.documents()
                                .execute(
                                        "mutation { upsertKpi(input: {name: \"x\"}) { kpi { id } } }",
                                        Map.of(),
                                        Map.class)),
                call(
                        "documents.response",
                        "{\"data\": {\"me\": null}, \"errors\": [{\"message\": \"no\", \"path\": [\"me\", 0]}]}",
                        "{}",
                        c -> c.documents().response("{ me { id } }", Map.of())),
                call(
                        "schema.probe",
                        "{\"data\": {\"objective\": {\"fields\": [{\"name\": \"id\", \"args\": [{\"name\": \"x\","
                                + " \"type\": {\"kind\": \"NON_NULL\"}, \"defaultValue\": \"1\"}]}],"
                                + " \"inputFields\": null, \"enumValues\": [{\"name\": \"A\"}]}}}",
                        "{\"data\": {}}",
                        c -> c.schema().probe()));
    }

    @Override
    protected List<Operation<?>> operations() {
        return PerdooClient.operations();
    }

    @Override
    protected String errorBody(int status) {
        return "{\"errors\": [{\"message\": \"refused with " + status + "\", \"path\": [\"me\", 0]}],"
                + " \"data\": {\"upsertKpi\": {\"errors\": [{\"field\": \"name\", \"messages\": [\"too long\"]}]}}}";
    }

    private static OperationCase list(String name, String root, String node, Function<PerdooClient, Paged<?>> list) {
        String page = "{\"pageInfo\": {\"hasNextPage\": %s, \"endCursor\": %s}, \"edges\": [%s]}";
        return OperationCase.paged(
                operation(name),
                "/graphql/",
                data(root, page.formatted("true", "\"YXJyYXljb25uZWN0aW9uOjA=\"", "{\"node\": " + node + "}")),
                data(root, page.formatted("false", "null", "")),
                endpoint -> list.apply(client(endpoint)));
    }

    private static OperationCase get(String name, String root, String value, Function<PerdooClient, ApiCall<?>> call) {
        return call(name, data(root, value), data(root, "{\"id\": \"x\"}"), call);
    }

    private static OperationCase upsert(
            String room, String type, String entity, String value, Function<PerdooClient, ApiCall<?>> call) {
        return call(
                room + ".upsert",
                payload(type, entity, value),
                data("upsert" + type, "{\"" + entity + "\": {\"id\": \"x\"}}"),
                call);
    }

    private static OperationCase call(
            String name, String happy, String minimal, Function<PerdooClient, ApiCall<?>> call) {
        return OperationCase.of(operation(name), "/graphql/", happy, minimal, endpoint -> call.apply(client(endpoint)));
    }

    private static String payload(String type, String entity, String value) {
        return data("upsert" + type, "{\"" + entity + "\": " + value + ", \"errors\": []}");
    }

    private static String data(String root, String value) {
        return "{\"data\": {\"" + root + "\": " + value + "}}";
    }

    private static Operation<?> operation(String name) {
        return PerdooClient.operations().stream()
                .filter(one -> one.name().equals("perdoo.graphql." + name))
                .findFirst()
                .orElseThrow();
    }

    private static PerdooClient client(Endpoint endpoint) {
        return PerdooClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .token("contract-token-4711")
                .build();
    }
}
