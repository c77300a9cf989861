package io.github.okr4j.clickup;

import static io.github.okr4j.clickup.WireSamples.GOAL_ID;
import static io.github.okr4j.clickup.WireSamples.KEY_RESULT_ID;
import static io.github.okr4j.clickup.WireSamples.WORKSPACE_ID;

import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.http.Operation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class ClickUpOperationContractTest extends OperationContract {
    private static final String GOAL_TARGET = "/api/v2/goal/" + GOAL_ID;
    private static final String KEY_RESULT_TARGET = "/api/v2/key_result/" + KEY_RESULT_ID;

    @Override
    protected List<Operation<?>> operations() {
        return ClickUpClient.operations();
    }

    @Override
    protected String baseUrl(String origin) {
        return origin + "/api";
    }

    @Override
    protected String errorBody(int status) {
        return "{\"err\": \"Status " + status + "\", \"ECODE\": \"TEST_" + status + "\"}";
    }

    @Override
    protected List<OperationCase> cases() {
        return Stream.of(goals().stream(), HierarchyCases.all(), WebhookCases.all().stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static List<OperationCase> goals() {
        return List.of(
                each(
                        "clickup.goals.list",
                        "/api/v2/team/" + WORKSPACE_ID + "/goal?include_completed=true",
                        WireSamples.GOALS,
                        "{\"goals\": [{\"id\": \"g\"}]}",
                        client -> client.goals().list(WORKSPACE_ID, true)),
                each(
                        "clickup.goals.create",
                        "/api/v2/team/" + WORKSPACE_ID + "/goal",
                        WireSamples.GOAL,
                        "{\"goal\": {\"id\": \"g\"}}",
                        client -> client.goals()
                                .create(
                                        WORKSPACE_ID,
                                        CreateGoal.builder()
                                                .name("Grow")
                                                .dueDate(Instant.ofEpochMilli(1798675200000L))
                                                .build())),
                each(
                        "clickup.goals.get",
                        GOAL_TARGET,
                        WireSamples.GOAL,
                        "{\"goal\": {\"id\": \"g\"}}",
                        client -> client.goals().get(GOAL_ID)),
                each(
                        "clickup.goals.update",
                        GOAL_TARGET,
                        WireSamples.GOAL,
                        "{\"goal\": {\"id\": \"g\"}}",
                        client -> client.goals()
                                .update(
                                        GOAL_ID,
                                        UpdateGoal.builder().name("Grow more").build())),
                each(
                        "clickup.goals.delete",
                        GOAL_TARGET,
                        "{}",
                        "",
                        client -> client.goals().delete(GOAL_ID)),
                each(
                        "clickup.keyresults.create",
                        GOAL_TARGET + "/key_result",
                        WireSamples.KEY_RESULT_ANSWER,
                        "{\"key_result\": {\"id\": \"k\"}}",
                        client -> client.keyResults()
                                .create(
                                        GOAL_ID,
                                        CreateKeyResult.builder()
                                                .name("Sign ten customers")
                                                .type(KeyResultType.NUMBER)
                                                .range(0, 10)
                                                .build())),
                each(
                        "clickup.keyresults.update",
                        KEY_RESULT_TARGET,
                        WireSamples.KEY_RESULT_ANSWER,
                        "{\"key_result\": {\"id\": \"k\"}}",
                        client -> client.keyResults()
                                .update(
                                        KEY_RESULT_ID,
                                        UpdateKeyResult.builder()
                                                .stepsCurrent(4)
                                                .build())),
                each(
                        "clickup.keyresults.delete",
                        KEY_RESULT_TARGET,
                        "{}",
                        "",
                        client -> client.keyResults().delete(KEY_RESULT_ID)));
    }

    static OperationCase each(
            String name, String target, String happy, String minimal, Function<ClickUpClient, ApiCall<?>> call) {
        Operation<?> operation = ClickUpClient.operations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return OperationCase.of(operation, target, happy, minimal, at -> call.apply(client(at)));
    }

    static ClickUpClient client(Endpoint at) {
        return ClickUpClient.builder()
                .personalToken("pk_270000001_CONTRACT0CANARY")
                .baseUrl(at.baseUrl())
                .timing(at.timing())
                .build();
    }
}
