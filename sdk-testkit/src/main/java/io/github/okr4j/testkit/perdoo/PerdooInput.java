package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a request holds, and refuses what the REST contract does not take. */
final class PerdooInput {

    private static final Set<String> DECIMALS =
            Set.of("confidence", "current_value", "target_value_min", "target_value_max");
    private static final Set<String> TEXTS = Set.of(
            "name", "type", "objective_id", "cycle_id", "team_id", "assignee_id", "description", "parent_objective_id");
    private static final Set<String> FLAGS = Set.of("is_company", "is_personal");

    private PerdooInput() {}

    static FakeResponse error(int status) {
        String message = switch (status) {
            case 400 -> "invalid request";
            case 401 -> "not authorized";
            case 403 -> "not permitted";
            case 404 -> "not found";
            case 429 -> "too many requests";
            default -> "status " + status;
        };
        return FakeResponse.json(status, Json.object("code", status, "message", message));
    }

    static ErrorResponseException invalid(String attribute, String problem) {
        return new ErrorResponseException(FakeResponse.json(
                400, Json.object("code", 400, "message", "invalid request", "details", Map.of(attribute, problem))));
    }

    /** The id in the call's path, of a record that exists. */
    static String known(FakeRequest call, PerdooTable table) {
        if (!table.has(call.id())) {
            throw new ErrorResponseException(error(404));
        }
        return call.id();
    }

    static String cycleId(FakeRequest call) {
        String cycleId = call.query().first("cycle_id");
        if (cycleId == null || cycleId.isEmpty()) {
            throw invalid("cycle_id", "is required");
        }
        return cycleId;
    }

    static Map<String, @Nullable Object> body(FakeRequest call) {
        Map<String, @Nullable Object> body =
                Json.readObject(call.request().body()).orElseThrow(() -> new ErrorResponseException(error(400)));
        body.forEach((name, value) -> {
            if (value != null) {
                requireType(name, value);
            }
        });
        return body;
    }

    static Map<String, @Nullable Object> body(FakeRequest call, String... required) {
        Map<String, @Nullable Object> body = body(call);
        for (String attribute : List.of(required)) {
            if (!(body.get(attribute) instanceof String text) || text.isEmpty()) {
                throw invalid(attribute, "is required");
            }
        }
        return body;
    }

    private static void requireType(String name, Object value) {
        if (DECIMALS.contains(name)) {
            requireDecimal(name, value);
        } else if (TEXTS.contains(name) && !(value instanceof String)) {
            throw invalid(name, "must be a string");
        } else if (FLAGS.contains(name) && !(value instanceof Boolean)) {
            throw invalid(name, "must be true or false");
        }
    }

    private static void requireDecimal(String name, Object value) {
        if (!(value instanceof String text) || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw invalid(name, "must be a decimal string");
        }
        if (name.equals("confidence") && outsideZeroToOne(new BigDecimal(text))) {
            throw invalid(name, "must be between 0 and 1");
        }
    }

    private static boolean outsideZeroToOne(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0;
    }
}
