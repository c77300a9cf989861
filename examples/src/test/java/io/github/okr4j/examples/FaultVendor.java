package io.github.okr4j.examples;

import static io.github.okr4j.examples.OperationClass.IDEMPOTENT;
import static io.github.okr4j.examples.OperationClass.IDEMPOTENT_WITHOUT_ANSWER;
import static io.github.okr4j.examples.OperationClass.NON_IDEMPOTENT;
import static io.github.okr4j.examples.OperationClass.SAFE;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.examples.FaultGateway.Opened;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.TrackingMetric;
import io.github.okr4j.pipedrive.goals.TypeSpec;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of calls: one operation per class and vendor, and the responses that the vendor would give. */
enum FaultVendor {
    CLICKUP("ClickUp", "{\"err\": \"Not now\", \"ECODE\": \"GOAL_001\"}") {
        @Override
        Opened open(FaultGateway gateway) {
            ClickUpClient.Builder builder = gateway.on(ClickUpClient.builder()).baseUrl(gateway.origin() + "/api");
            ClickUpClient client =
                    (gateway.bearer() ? builder.oauthToken("oauth-4711") : builder.personalToken("pk_4711")).build();
            Instant due = Instant.parse("2026-12-31T00:00:00Z");
            return new Opened(
                    client,
                    Map.of(
                            SAFE,
                            client.goals().get("g1"),
                            IDEMPOTENT,
                            client.goals()
                                    .update(
                                            "g1",
                                            UpdateGoal.builder().name("Grow").build()),
                            IDEMPOTENT_WITHOUT_ANSWER,
                            client.goals().delete("g1"),
                            NON_IDEMPOTENT,
                            client.goals()
                                    .create(
                                            "w1",
                                            CreateGoal.builder()
                                                    .name("Grow")
                                                    .dueDate(due)
                                                    .build())),
                    null);
        }

        @Override
        String response(OperationClass operationClass) {
            return operationClass == IDEMPOTENT_WITHOUT_ANSWER
                    ? "{}"
                    : "{\"goal\": {\"id\": \"g1\", " + TITLE.replace("title", "name") + ", \"owners\": [],"
                            + " \"members\": [{\"id\": 7, \"permission_level\": \"edit\"}]}}";
        }
    },
    /** A check-in on a key result of ClickUp: a write whose result is converted into an item of the common view. */
    CHECK_IN("check-in", "{\"err\": \"Not now\", \"ECODE\": \"GOAL_001\"}") {
        @Override
        Opened open(FaultGateway gateway) {
            ClickUpClient client = gateway.on(ClickUpClient.builder())
                    .personalToken("pk_4711")
                    .baseUrl(gateway.origin() + "/api")
                    .build();
            ApiCall<OkrItem> checkIn =
                    ClickUpOkr.checkIns(client).checkIn("clickup:key-result:k1", BigDecimal.TEN, "Grown");
            return new Opened(client, Map.of(SAFE, client.goals().get("g1"), NON_IDEMPOTENT, checkIn), null);
        }

        @Override
        Set<OperationClass> classes() {
            return EnumSet.of(NON_IDEMPOTENT);
        }

        @Override
        String response(OperationClass operationClass) {
            return operationClass == SAFE
                    ? CLICKUP.response(SAFE)
                    : "{\"key_result\": {\"id\": \"k1\", " + TITLE.replace("title", "name")
                            + ", \"type\": \"number\", \"owners\": []}}";
        }
    },
    PIPEDRIVE("Pipedrive", "{\"success\": false, \"error\": \"Not now\", \"errorCode\": 499}") {
        @Override
        Opened open(FaultGateway gateway) {
            PipedriveClient.Builder builder =
                    gateway.on(PipedriveClient.builder()).baseUrl(gateway.origin());
            PipedriveClient client =
                    (gateway.bearer() ? builder.accessToken("oauth-4711") : builder.apiToken("key-4711")).build();
            LocalDate start = LocalDate.of(2026, 1, 1);
            LocalDate end = LocalDate.of(2026, 3, 31);
            return new Opened(
                    client,
                    Map.of(
                            SAFE,
                            client.goals().results("g1", start, end),
                            IDEMPOTENT,
                            client.goals()
                                    .update(
                                            "g1",
                                            io.github.okr4j.pipedrive.goals.UpdateGoal.builder()
                                                    .title("Grow")
                                                    .build()),
                            IDEMPOTENT_WITHOUT_ANSWER,
                            client.goals().delete("g1"),
                            NON_IDEMPOTENT,
                            client.goals().create(pipedriveGoal(start, end))),
                    null);
        }

        @Override
        String response(OperationClass operationClass) {
            return operationClass == IDEMPOTENT_WITHOUT_ANSWER
                    ? "{\"success\": true}"
                    : "{\"success\": true, \"data\": {\"goal\": {\"id\": \"g1\", " + TITLE
                            + ", \"interval\": \"monthly\", \"report_ids\": []}}}";
        }
    },
    PERDOO("Perdoo", "{\"code\": 14, \"message\": \"Not now\", \"details\": {}}") {
        @Override
        Opened open(FaultGateway gateway) {
            PerdooRestClient.Builder builder =
                    gateway.on(PerdooRestClient.builder()).baseUrl(gateway.origin());
            PerdooRestClient client = (gateway.bearer()
                            ? builder.bearerToken("bearer-4711")
                            : builder.hmac("credential-4711", "hmac-secret-4711"))
                    .build();
            return new Opened(
                    client,
                    Map.of(
                            SAFE,
                            client.keyResults().get("k1"),
                            IDEMPOTENT_WITHOUT_ANSWER,
                            client.keyResults().delete("k1"),
                            NON_IDEMPOTENT,
                            client.keyResults().replace(perdooKeyResult())),
                    page(client.raw(), PerdooRestClient.operations()));
        }

        @Override
        Set<OperationClass> classes() {
            return EnumSet.of(SAFE, IDEMPOTENT_WITHOUT_ANSWER, NON_IDEMPOTENT);
        }

        @Override
        String response(OperationClass operationClass) {
            return operationClass == IDEMPOTENT_WITHOUT_ANSWER
                    ? "{}"
                    : "{\"id\": \"k1\", " + TITLE.replace("title", "name") + ", \"type\": \"range\"}";
        }
    },
    PERFORM_ENGAGE("Perform & Engage", "{\"detail\": \"Not now\"}") {
        @Override
        Opened open(FaultGateway gateway) {
            PerformEngageClient client = gateway.on(PerformEngageClient.builder())
                    .baseUrl(gateway.origin())
                    .credentials("ada", "key-4711")
                    .build();
            return new Opened(
                    client,
                    Map.of(SAFE, client.goals().get("g1")),
                    page(client.raw(), PerformEngageClient.operations()));
        }

        @Override
        Set<OperationClass> classes() {
            return EnumSet.of(SAFE);
        }

        @Override
        String response(OperationClass operationClass) {
            return "{\"api_id\": \"g1\", " + TITLE + ", \"goal_visibility\": \"public\"}";
        }
    };

    static final String TITLE = "\"title\": \"Grow\"";

    private final String title;
    private final String error;

    FaultVendor(String title, String error) {
        this.title = title;
        this.error = error;
    }

    String title() {
        return title;
    }

    /** The operation classes that the vendor has. */
    Set<OperationClass> classes() {
        return EnumSet.allOf(OperationClass.class);
    }

    /** The vendor's own form of an error. */
    String error() {
        return error;
    }

    abstract Opened open(FaultGateway gateway);

    /** What a working server sends. */
    abstract String response(OperationClass operationClass);

    /** The first page of a list, run without the page walk, so that it can be asynchronous too. */
    private static ApiCall<?> page(CallFactory callFactory, List<Operation<?>> operations) {
        Operation<?> list = operations.stream()
                .filter(operation -> operation.paging() != null)
                .findFirst()
                .orElseThrow();
        return callFactory.call(list, Request.EMPTY);
    }

    private static io.github.okr4j.pipedrive.goals.CreateGoal pipedriveGoal(LocalDate start, LocalDate end) {
        return io.github.okr4j.pipedrive.goals.CreateGoal.builder()
                .title("Grow")
                .assignee(AssigneeType.PERSON, 7)
                .type(TypeSpec.of(GoalType.DEALS_WON).pipelines(List.of(5L)))
                .expectedOutcome(BigDecimal.TEN, TrackingMetric.QUANTITY)
                .duration(start, end)
                .interval(Interval.MONTHLY)
                .build();
    }

    private static KeyResult perdooKeyResult() {
        Timestamp at = Timestamp.parse("2026-01-05T08:00:00Z");
        return KeyResult.builder("k1")
                .name("Grow")
                .createdAt(at)
                .modifiedAt(at)
                .objectiveId("o1")
                .type(MetricType.BASELINE)
                .confidence(BigDecimal.ONE)
                .currentValue(BigDecimal.ONE)
                .build();
    }
}
