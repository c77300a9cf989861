package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.RequestBudget;
import io.github.okr4j.testkit.server.Router;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pipedrive's goal operations, v1, under the prefix of a company's host and under that of the common host. */
final class PipedriveContract implements Contract {

    static final String API_TOKEN = "fake0pipedrive0api0token0000000000000000";
    static final String OAUTH_TOKEN = "7:1:fake+pipedrive/oauth_token=";

    private static final String SERVICE = "statistics-goals-api";

    private final PipedriveStore store;
    private final PipedriveUsers users = new PipedriveUsers();
    private final PipedrivePipelines pipelines = new PipedrivePipelines();
    private final PipedriveActivities activities = new PipedriveActivities();
    private final PipedriveDeals deals = new PipedriveDeals();
    private final PipedriveCurrencies currencies = new PipedriveCurrencies();
    private final Router router = new Router();
    private final List<Predicate<String>> issuers = new CopyOnWriteArrayList<>(List.of(OAUTH_TOKEN::equals));

    PipedriveContract(PipedriveStore store) {
        this.store = store;
        for (String prefix : new String[] {"/api/v1", "/v1"}) {
            router.on("GET", prefix + "/goals/find", this::find)
                    .on("POST", prefix + "/goals", this::add)
                    .on("PUT", prefix + "/goals/{}", this::update)
                    .on("DELETE", prefix + "/goals/{}", this::delete)
                    .on("GET", prefix + "/goals/{}/results", this::results);
            users.route(router, prefix);
            activities.routeTypes(router, prefix);
            currencies.route(router, prefix);
        }
        pipelines.route(router);
        activities.route(router);
        deals.route(router);
    }

    PipedriveUsers users() {
        return users;
    }

    PipedrivePipelines pipelines() {
        return pipelines;
    }

    PipedriveActivities activities() {
        return activities;
    }

    PipedriveDeals deals() {
        return deals;
    }

    PipedriveCurrencies currencies() {
        return currencies;
    }

    /** Accepts further access tokens. */
    void trust(Predicate<String> issuer) {
        issuers.add(issuer);
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        requireToken(request);
        Router.Match match =
                router.find(request).orElseThrow(() -> new ErrorResponseException(gateway(404, "Not found")));
        return limited(match.response());
    }

    @Override
    public FakeResponse error(int status) {
        return switch (status) {
            case 401 -> unauthorized("unauthorized access");
            case 403 -> service(403, "Forbidden", "You do not have permissions to do this.");
            case 404 -> service(404, "Not Found", "Goal not found");
            case 429 ->
                FakeResponse.json(429, Json.object("success", false, "error", "request over limit", "errorCode", 429));
            default -> service(status, "Error", "Status " + status);
        };
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("type.name", "assignee.type", "interval", "expected_outcome.tracking_metric", "status");
    }

    /** Pipedrive counts the seconds that are left, where others name a time. */
    @Override
    public Map<String, String> limitHeaders(RequestBudget.State left) {
        long seconds =
                Duration.between(left.now(), left.resetAt()).plusMillis(999).toSeconds();
        return Map.of(
                "x-ratelimit-limit", Integer.toString(left.limit()),
                "x-ratelimit-remaining", Integer.toString(left.remaining()),
                "x-ratelimit-reset", Long.toString(seconds));
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public FakeResponse pointingToTheSamePage(ReceivedRequest request, FakeResponse response) {
        return response.editJson(body -> {
            if (body instanceof Map<?, ?> page && page.containsKey("additional_data")) {
                Map<String, @Nullable Object> edited = new LinkedHashMap<>(Json.asObject(page));
                edited.put("additional_data", Json.object("next_cursor", PipedriveResponses.cursor(1)));
                return edited;
            }
            return body;
        });
    }

    static ErrorResponseException badRequest(String message) {
        return new ErrorResponseException(limited(service(400, "Bad Request", message)));
    }

    /** When both ways are tried at once, the API token counts. */
    private void requireToken(ReceivedRequest request) {
        String apiToken = request.header("x-api-token");
        String authorization = request.header("authorization");
        if (apiToken != null) {
            if (!apiToken.equals(API_TOKEN)) {
                throw new ErrorResponseException(unauthorized("unauthorized access"));
            }
        } else if (authorization == null) {
            throw new ErrorResponseException(unauthorized("unauthorized access"));
        } else if (!authorization.startsWith("Bearer ")) {
            throw new ErrorResponseException(gateway(400, "Invalid request: malformed authorization header"));
        } else if (issuers.stream().noneMatch(issuer -> issuer.test(authorization.substring("Bearer ".length())))) {
            throw new ErrorResponseException(unauthorized("Invalid token: access token is invalid"));
        }
    }

    private FakeResponse find(FakeRequest call) {
        return ok(Json.object("goals", store.find(PipedriveFilter.of(call.query()))));
    }

    private FakeResponse add(FakeRequest call) {
        return ok(Json.object("goal", store.goal(store.add(PipedriveInput.newGoal(body(call))))));
    }

    private FakeResponse update(FakeRequest call) {
        requireGoal(call.id());
        store.update(call.id(), PipedriveInput.changes(body(call)));
        return ok(Json.object("goal", store.goal(call.id())));
    }

    private FakeResponse delete(FakeRequest call) {
        requireGoal(call.id());
        store.delete(call.id());
        return FakeResponse.json(200, okEnvelope());
    }

    private FakeResponse results(FakeRequest call) {
        requireGoal(call.id());
        Map<String, @Nullable Object> goal = store.goal(call.id());
        PipedrivePeriod asked = PipedrivePeriod.required(call.query());
        PipedrivePeriod duration = PipedrivePeriod.ofDuration(goal);
        if (!duration.contains(asked)) {
            throw badRequest("The period must be within the duration of the goal");
        }
        return ok(Json.object("progress", store.progress(call.id(), asked), "goal", goal));
    }

    private void requireGoal(String id) {
        if (!store.isVisible(id)) {
            throw new ErrorResponseException(limited(service(404, "Not Found", "Goal not found")));
        }
    }

    private static Map<String, @Nullable Object> body(FakeRequest call) {
        return Json.readObject(call.request().body()).orElseThrow(() -> badRequest("Body is not a JSON object"));
    }

    private static FakeResponse ok(Map<String, @Nullable Object> data) {
        Map<String, @Nullable Object> envelope = okEnvelope();
        envelope.put("data", data);
        return FakeResponse.json(200, envelope);
    }

    private static Map<String, @Nullable Object> okEnvelope() {
        return Json.object("success", true, "statusCode", 20000, "statusText", "OK", "service", SERVICE);
    }

    private static FakeResponse service(int status, String statusText, String message) {
        return FakeResponse.json(
                status,
                Json.object(
                        "success",
                        false,
                        "statusCode",
                        status * 100,
                        "statusText",
                        statusText,
                        "service",
                        SERVICE,
                        "error",
                        message,
                        "error_info",
                        "Please check developers.pipedrive.com",
                        "data",
                        null,
                        "additional_data",
                        null));
    }

    private static FakeResponse unauthorized(String message) {
        return gateway(401, message).withHeaders(Map.of("x-401-by-gw", "true", "x-correlation-id", "fake-correlation"));
    }

    private static FakeResponse gateway(int status, String message) {
        return FakeResponse.json(
                status,
                Json.object(
                        "success",
                        false,
                        "error",
                        message,
                        "errorCode",
                        status,
                        "error_info",
                        "Please check developers.pipedrive.com"));
    }

    static FakeResponse limited(FakeResponse response) {
        return response.withHeaders(
                Map.of("x-ratelimit-limit", "20", "x-ratelimit-remaining", "19", "x-ratelimit-reset", "2"));
    }

    /** A date in the only form that Pipedrive reads. */
    static LocalDate date(String name, @Nullable Object value) {
        if (value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw badRequest(name + " is no date of the calendar");
            }
        }
        throw badRequest(name + " must be a date as YYYY-MM-DD");
    }
}
