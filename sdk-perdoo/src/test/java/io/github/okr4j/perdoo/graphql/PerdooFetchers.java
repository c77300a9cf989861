package io.github.okr4j.perdoo.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** How the fake reads and writes its rows. */
record PerdooFetchers(PerdooStore store) {
    private static final int MAX_PAGE = 100;
    private static final List<String> LINKS =
            List.of("lead", "timeframe", "parent", "goal", "kpi", "objective", "keyResult", "parentKeyResult", "user");

    Object one(DataFetchingEnvironment call) {
        return store.row(call.getArgument("id"));
    }

    /** A connection: cursors are positions, and a page of more than a hundred is an error, not cut. */
    Object list(DataFetchingEnvironment call, String type, Predicate<Map<String, Object>> kind) {
        Integer first = call.getArgument("first");
        String root = call.getField().getName();
        if (first != null && first > MAX_PAGE) {
            throw new IllegalArgumentException("Requesting " + first + " records on the `" + root
                    + "` connection exceeds the `first` limit of 100 records.");
        }
        List<Map<String, Object>> rows = new ArrayList<>(store.rows(type).stream()
                .filter(kind)
                .filter(row -> fits(row, call))
                .toList());
        sort(rows, call.getArgument("orderBy"));
        String after = call.getArgument("after");
        int from = after == null || after.isEmpty() ? 0 : position(after) + 1;
        int to = Math.min(rows.size(), from + (first == null ? MAX_PAGE : first));
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = from; i < to; i++) {
            edges.add(Map.of("cursor", cursor(i), "node", rows.get(i)));
        }
        Map<String, Object> pageInfo = new LinkedHashMap<>();
        pageInfo.put("hasNextPage", to < rows.size());
        pageInfo.put("hasPreviousPage", false);
        pageInfo.put("endCursor", to > from ? cursor(to - 1) : null);
        return Map.of("pageInfo", pageInfo, "edges", edges, "totalCount", rows.size());
    }

    /** The rows whose ids another row holds. */
    Object named(DataFetchingEnvironment call, String member) {
        Map<String, Object> row = call.getSource();
        List<?> ids = row.get(member) instanceof List<?> some ? some : List.of();
        return edges(ids.stream().map(store::row).toList());
    }

    /** The rows that are linked to another row. */
    Object pointingHere(DataFetchingEnvironment call, String type, String link) {
        Map<String, Object> here = call.getSource();
        return edges(store.rows(type).stream()
                .filter(row -> here.get("id").equals(link(row, link)))
                .toList());
    }

    private static Map<String, Object> edges(List<Map<String, Object>> rows) {
        List<Map<String, Object>> edges = new ArrayList<>();
        rows.forEach(row -> edges.add(Map.of("cursor", cursor(edges.size()), "node", row)));
        Map<String, Object> pageInfo = new LinkedHashMap<>();
        pageInfo.put("hasNextPage", false);
        pageInfo.put("hasPreviousPage", false);
        pageInfo.put("endCursor", rows.isEmpty() ? null : cursor(rows.size() - 1));
        return Map.of("pageInfo", pageInfo, "edges", edges, "totalCount", rows.size());
    }

    private static boolean fits(Map<String, Object> row, DataFetchingEnvironment call) {
        return call.getArguments().entrySet().stream().allMatch(argument -> {
            Object wanted = argument.getValue();
            return switch (argument.getKey()) {
                case "isOutdated" -> wanted.equals(row.getOrDefault("isOutdated", false));
                case "groups_Id" -> row.get("groups") instanceof List<?> groups && groups.contains(wanted);
                case "objective_Groups_Id" ->
                    row.get("objective") instanceof Map<?, ?> objective
                            && objective.get("groups") instanceof List<?> groups
                            && groups.contains(wanted);
                case "objectiveStage" ->
                    row.get("objective") instanceof Map<?, ?> objective && wanted.equals(objective.get("stage"));
                case "lastUpdatedMin" -> instant(row.get("lastEditedDate")).compareTo(instant(wanted)) >= 0;
                case "createdDate_Gte" -> instant(row.get("createdDate")).compareTo(instant(wanted)) >= 0;
                case "lastCommitStatus_In" ->
                    Arrays.asList(wanted.toString().split(",")).contains(row.get("lastCommitStatus"));
                case "stage_In" -> Arrays.asList(wanted.toString().split(",")).contains(row.get("stage"));
                case "stage", "archived", "email", "type", "isActive", "active" ->
                    wanted.equals(row.get(argument.getKey()));
                case "timeframe", "objective" -> wanted.equals(link(row, argument.getKey()));
                case "lead_Id", "parent_Id", "timeframe_Id" ->
                    wanted.equals(link(row, argument.getKey().replace("_Id", "")));
                case "group" -> row.get("groups") instanceof List<?> groups && groups.contains(wanted);
                case "name_Icontains", "nameContains" -> lower(row.get("name")).contains(lower(wanted));
                case "status", "status_In" ->
                    Arrays.asList(wanted.toString().split(",")).contains(row.get("status"));
                case "archivedDate_Isnull" -> wanted.equals(row.get("archivedDate") == null);
                case "excludeArchived" -> !Objects.equals(row.get("archived"), wanted);
                default -> true;
            };
        });
    }

    private static Instant instant(Object text) {
        return OffsetDateTime.parse(text.toString()).toInstant();
    }

    private static Object link(Map<String, Object> row, String name) {
        return row.get(name) instanceof Map<?, ?> linked ? linked.get("id") : null;
    }

    private static String lower(Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }

    private static void sort(List<Map<String, Object>> rows, String orderBy) {
        if (orderBy == null) {
            Collections.reverse(rows);
            return;
        }
        String field = orderBy.startsWith("-") ? orderBy.substring(1) : orderBy;
        Comparator<Map<String, Object>> order = Comparator.comparing(row -> String.valueOf(row.get(field)));
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

    /** Without an id a new row, with one a change of the members that were sent. */
    Object upsert(DataFetchingEnvironment call, String type, String entity, List<String> required) {
        Map<String, Object> input = call.getArgument("input");
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
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put(entity, null);
        payload.put("errors", errors);
        payload.put("clientMutationId", input.get("clientMutationId"));
        if (errors.isEmpty()) {
            payload.put(entity, saved(type, id, input));
        }
        return payload;
    }

    private Map<String, Object> saved(String type, Object id, Map<String, Object> input) {
        Map<String, Object> changes = new LinkedHashMap<>(input);
        LINKS.forEach(link -> changes.computeIfPresent(link, (name, target) -> store.row(target)));
        if (id == null) {
            return store.add(type, changes);
        }
        Map<String, Object> row = store.row(id);
        row.putAll(changes);
        return row;
    }

    private static long targets(Map<String, Object> input) {
        return List.of("goal", "keyResult", "kpi").stream()
                .filter(key -> input.get(key) != null)
                .count();
    }

    private static Map<String, Object> error(String field, String message) {
        return Map.of("field", field, "messages", List.of(message));
    }
}
