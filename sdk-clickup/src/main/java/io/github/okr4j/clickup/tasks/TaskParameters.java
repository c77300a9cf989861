package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link TaskQuery} puts onto the wire, and what it must not. */
final class TaskParameters {
    private static final JsonDialect DIALECT = new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER);
    private static final Set<String> OF_LISTS = Set.of("watchers[]", "include_timl", "archived", "custom_field");
    private static final Set<String> OF_WORKSPACES = Set.of("space_ids[]", "project_ids[]", "list_ids[]", "parent");

    private TaskParameters() {}

    /** A copy, if names, values and pairs of times are sound. */
    static Map<String, List<String>> checked(@Nullable Map<String, List<String>> parameters) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        Ids.value("parameters", parameters)
                .forEach((name, values) -> copy.put(Ids.text("parameters", name), Ids.texts(name, values)));
        if (copy.containsKey("page")) {
            throw new IllegalArgumentException("parameters must not hold page: it has a place of its own");
        }
        for (TaskTime time : TaskTime.values()) {
            requireOrder(time.wireName() + "_gt", time.wireName() + "_lt", copy);
        }
        return Collections.unmodifiableMap(copy);
    }

    private static void requireOrder(String after, String before, Map<String, List<String>> parameters) {
        if (parameters.containsKey(after) && parameters.containsKey(before)) {
            if (number(after, parameters) >= number(before, parameters)) {
                throw new IllegalArgumentException(after + " must be before " + before);
            }
        }
    }

    private static long number(String name, Map<String, List<String>> parameters) {
        try {
            return Long.parseLong(parameters.getOrDefault(name, List.of()).get(0));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number of milliseconds", e);
        }
    }

    static Request ofList(Request request, TaskQuery query) {
        return added(request, query, OF_WORKSPACES, "listInWorkspace(…)");
    }

    static Request ofWorkspace(Request request, TaskQuery query) {
        return added(request, query, OF_LISTS, "list(…)");
    }

    /** ClickUp ignores what it does not know, which would make the list longer than the caller thinks. */
    private static Request added(Request request, TaskQuery query, Set<String> foreign, String method) {
        Request all = request;
        for (Map.Entry<String, List<String>> parameter :
                Ids.value("query", query).parameters().entrySet()) {
            if (foreign.contains(parameter.getKey())) {
                throw new IllegalArgumentException(
                        parameter.getKey() + " is of no use here: it narrows the tasks of " + method + " only");
            }
            all = all.query(parameter.getKey(), parameter.getValue());
        }
        return all;
    }

    static String json(List<CustomFieldFilter> filters) {
        return new String(JsonCodec.of(DIALECT).write(filters), StandardCharsets.UTF_8);
    }

    static String millis(String name, @Nullable Instant time) {
        try {
            return Long.toString(Ids.value(name, time).toEpochMilli());
        } catch (ArithmeticException tooFar) {
            throw new IllegalArgumentException(name + " is too far away to be counted in milliseconds", tooFar);
        }
    }
}
