package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks Pipedrive's request bodies and turns them into what is stored.
 *
 * <p>Each nested object must be whole, in an update too: whether the vendor would merge a part is not known, and a fake
 * that guessed would hide the question.
 */
final class PipedriveInput {

    private static final List<String> REQUIRED =
            List.of("assignee", "type", "expected_outcome", "duration", "interval");
    private static final Set<String> TYPES = Set.of(
            "deals_won",
            "deals_progressed",
            "activities_completed",
            "activities_added",
            "deals_started",
            "revenue_forecast");
    private static final Set<String> ASSIGNEES = Set.of("person", "company", "team");
    private static final Set<String> METRICS = Set.of("quantity", "sum");
    private static final Set<String> INTERVALS = Set.of("weekly", "monthly", "quarterly", "yearly");

    private PipedriveInput() {}

    static Map<String, @Nullable Object> newGoal(Map<String, @Nullable Object> body) {
        for (String name : REQUIRED) {
            if (body.get(name) == null) {
                throw PipedriveContract.badRequest(name + " is required");
            }
        }
        Map<String, @Nullable Object> goal = changes(body);
        goal.putIfAbsent("title", null);
        return goal;
    }

    /** A goal given by a test: checked like one that is posted, with the vendor's own members kept as given. */
    static Map<String, @Nullable Object> seededGoal(Map<String, @Nullable Object> given) {
        try {
            Map<String, @Nullable Object> goal = new LinkedHashMap<>(given);
            goal.putAll(newGoal(given));
            return goal;
        } catch (ErrorResponseException refused) {
            throw new IllegalArgumentException(
                    "Pipedrive could not hold such a goal: "
                            + refused.response().body(),
                    refused);
        }
    }

    static Map<String, @Nullable Object> changes(Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            switch (name) {
                case "title" -> changes.put(name, value);
                case "assignee" -> changes.put(name, assignee(object(name, value)));
                case "type" -> changes.put(name, type(object(name, value)));
                case "expected_outcome" -> changes.put(name, expectedOutcome(object(name, value)));
                case "duration" -> changes.put(name, duration(object(name, value)));
                case "interval" -> changes.put(name, word(name, value, INTERVALS));
                default -> {
                    // members that the vendor does not know are passed over
                }
            }
        });
        return changes;
    }

    private static Map<String, @Nullable Object> assignee(Map<String, @Nullable Object> sent) {
        return Json.object(
                "type", word("assignee.type", sent.get("type"), ASSIGNEES),
                "id", id("assignee.id", sent.get("id")));
    }

    private static Map<String, @Nullable Object> type(Map<String, @Nullable Object> sent) {
        Object params = sent.get("params");
        Map<String, @Nullable Object> stored = Json.object("pipeline_id", null, "activity_type_id", null);
        if (params != null) {
            stored.putAll(object("type.params", params));
        }
        requireListOrNull("type.params.pipeline_id", stored.get("pipeline_id"));
        requireListOrNull("type.params.activity_type_id", stored.get("activity_type_id"));
        return Json.object("name", word("type.name", sent.get("name"), TYPES), "params", stored);
    }

    private static Map<String, @Nullable Object> expectedOutcome(Map<String, @Nullable Object> sent) {
        Map<String, @Nullable Object> stored = Json.object(
                "target", number("expected_outcome.target", sent.get("target")),
                "tracking_metric", word("expected_outcome.tracking_metric", sent.get("tracking_metric"), METRICS));
        if (sent.get("currency_id") != null) {
            stored.put("currency_id", id("expected_outcome.currency_id", sent.get("currency_id")));
        }
        return stored;
    }

    private static Map<String, @Nullable Object> duration(Map<String, @Nullable Object> sent) {
        if (!sent.containsKey("end")) {
            throw PipedriveContract.badRequest("duration.end must be sent, as null for a goal without end");
        }
        Map<String, @Nullable Object> stored = Json.object("start", sent.get("start"), "end", sent.get("end"));
        PipedrivePeriod period = PipedrivePeriod.ofDuration(Json.object("duration", stored));
        if (period.end() != null && period.end().isBefore(period.start())) {
            throw PipedriveContract.badRequest("duration.end is before duration.start");
        }
        return stored;
    }

    private static void requireListOrNull(String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?>)) {
            throw PipedriveContract.badRequest(name + " must be an array or null");
        }
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return Json.asObject(value);
        }
        throw PipedriveContract.badRequest(name + " must be an object");
    }

    private static String word(String name, @Nullable Object value, Set<String> words) {
        if (value instanceof String text && words.contains(text)) {
            return text;
        }
        throw PipedriveContract.badRequest(
                name + " must be one of " + words.stream().sorted().toList());
    }

    private static long id(String name, @Nullable Object value) {
        try {
            return number(name, value).longValueExact();
        } catch (ArithmeticException e) {
            throw PipedriveContract.badRequest(name + " must be a whole number");
        }
    }

    /** The vendor's own samples send numbers as text. */
    private static BigDecimal number(String name, @Nullable Object value) {
        if (value instanceof Number || value instanceof String) {
            try {
                return new BigDecimal(value.toString());
            } catch (NumberFormatException e) {
                throw PipedriveContract.badRequest(name + " is no number");
            }
        }
        throw PipedriveContract.badRequest(name + " must be a number");
    }
}
