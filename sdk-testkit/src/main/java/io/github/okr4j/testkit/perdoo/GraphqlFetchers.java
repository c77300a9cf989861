package io.github.okr4j.testkit.perdoo;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and writes the entities that a document asks for. */
record GraphqlFetchers(GraphqlStore store) {
    private static final int MAX_PAGE = 100;
    private static final List<String> TARGETS = List.of("goal", "keyResult", "kpi");

    @Nullable
    Object one(DataFetchingEnvironment call) {
        return store.row(call.getArgument("id"));
    }

    /** A connection. Cursors are positions; a page of more than a hundred is an error, it is not shortened. */
    Object list(DataFetchingEnvironment call, String type, Predicate<Map<String, @Nullable Object>> kind) {
        Integer first = call.getArgument("first");
        String root = call.getField().getName();
        if (first != null && first > MAX_PAGE) {
            throw new IllegalArgumentException("Requesting " + first + " records on the `" + root
                    + "` connection exceeds the `first` limit of 100 records.");
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(store.rows(type).stream()
                .filter(kind)
                .filter(row -> GraphqlFilter.fits(row, call.getArguments()))
                .toList());
        sort(rows, call.getArgument("orderBy"));
        String after = call.getArgument("after");
        int from = after == null || after.isEmpty() ? 0 : position(after) + 1;
        int to = Math.min(rows.size(), from + (first == null ? MAX_PAGE : first));
        return connection(rows, Math.min(from, to), to);
    }

    /** The rows whose ids another row holds. */
    Object named(DataFetchingEnvironment call, String field) {
        Map<String, @Nullable Object> row = Objects.requireNonNull(call.getSource());
        List<?> ids = row.get(field) instanceof List<?> some ? some : List.of();
        return whole(ids.stream().map(store::required).toList());
    }

    /** The rows that link to another row. */
    Object linkingHere(DataFetchingEnvironment call, String type, String link) {
        Map<String, @Nullable Object> here = Objects.requireNonNull(call.getSource());
        return whole(store.rows(type).stream()
                .filter(row -> Objects.equals(here.get("id"), GraphqlFilter.link(row, link)))
                .toList());
    }

    /** Creates an entity, or changes the given fields of the one whose id is given. */
    Object upsert(DataFetchingEnvironment call, String type, String entity, List<String> required) {
        Map<String, @Nullable Object> input = Objects.requireNonNull(call.getArgument("input"));
        Object id = input.get("id");
        List<Map<String, Object>> errors = new ArrayList<>();
        if (id == null) {
            required.stream()
                    .filter(key -> input.get(key) == null)
                    .forEach(key -> errors.add(error(key, "This field is required.")));
        } else if (store.row(id) == null) {
            errors.add(error("id", "There is none of this id."));
        }
        if (type.equals("commit") && id == null && targets(input) != 1) {
            errors.add(error("__all__", "Exactly one of goal, keyResult and kpi must be set."));
        }
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put(entity, errors.isEmpty() ? saved(type, id, input) : null);
        payload.put("errors", errors);
        payload.put("clientMutationId", input.get("clientMutationId"));
        return payload;
    }

    private Map<String, @Nullable Object> saved(String type, @Nullable Object id, Map<String, @Nullable Object> input) {
        if (type.equals("commit")) {
            moveTarget(input);
        }
        return id == null ? store.add(type, input) : store.change(id.toString(), input);
    }

    /** A progress update moves what it reports on. */
    private void moveTarget(Map<String, @Nullable Object> input) {
        for (String target : TARGETS) {
            Map<String, @Nullable Object> row = store.row(input.get(target));
            if (row != null && input.get("value") != null) {
                row.put("currentValue", input.get("value"));
            }
            if (row != null && input.get("status") != null) {
                row.put(target.equals("kpi") ? "lastCommitStatus" : "status", input.get("status"));
            }
        }
    }

    private static long targets(Map<String, @Nullable Object> input) {
        return TARGETS.stream().filter(key -> input.get(key) != null).count();
    }

    private static Map<String, Object> error(String field, String message) {
        return Map.of("field", field, "messages", List.of(message));
    }

    private static Object whole(List<Map<String, @Nullable Object>> rows) {
        return connection(rows, 0, rows.size());
    }

    private static Object connection(List<Map<String, @Nullable Object>> rows, int from, int to) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = from; i < to; i++) {
            edges.add(Map.of("cursor", cursor(i), "node", rows.get(i)));
        }
        Map<String, @Nullable Object> pageInfo = new LinkedHashMap<>();
        pageInfo.put("hasNextPage", to < rows.size());
        pageInfo.put("hasPreviousPage", false);
        pageInfo.put("endCursor", to > from ? cursor(to - 1) : null);
        return Map.of("pageInfo", pageInfo, "edges", edges, "totalCount", rows.size());
    }

    private static void sort(List<Map<String, @Nullable Object>> rows, @Nullable String orderBy) {
        if (orderBy == null) {
            Collections.reverse(rows);
            return;
        }
        String field = orderBy.startsWith("-") ? orderBy.substring(1) : orderBy;
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(row -> String.valueOf(row.get(field)));
        rows.sort(orderBy.startsWith("-") ? order.reversed() : order);
    }

    private static String cursor(int position) {
        byte[] text = ("arrayconnection:" + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(text);
    }

    private static int position(String cursor) {
        String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
        return Integer.parseInt(text.substring(text.indexOf(':') + 1));
    }
}
