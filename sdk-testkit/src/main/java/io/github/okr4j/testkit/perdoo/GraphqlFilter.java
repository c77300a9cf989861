package io.github.okr4j.testkit.perdoo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the arguments by which a list is filtered. Other arguments have no effect. */
final class GraphqlFilter {
    private GraphqlFilter() {}

    static boolean fits(Map<String, @Nullable Object> row, Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .allMatch(argument -> argument.getValue() == null || fits(row, argument.getKey(), argument.getValue()));
    }

    private static boolean fits(Map<String, @Nullable Object> row, String argument, Object wanted) {
        return switch (argument) {
            case "isOutdated" -> wanted.equals(row.getOrDefault(argument, false));
            case "group", "groups_Id" -> inGroup(row, wanted);
            case "objective_Groups_Id" -> inGroup(row.get("objective"), wanted);
            case "objectiveStage" ->
                row.get("objective") instanceof Map<?, ?> objective && wanted.equals(objective.get("stage"));
            case "lastUpdatedMin" -> !instant(row.get("lastEditedDate")).isBefore(instant(wanted));
            case "createdDate_Gte" -> !instant(row.get("createdDate")).isBefore(instant(wanted));
            case "lastCommitStatus_In", "stage_In", "status_In", "status" ->
                Arrays.asList(wanted.toString().split(",", -1)).contains(row.get(argument.replace("_In", "")));
            case "stage", "archived", "email", "type", "isActive", "active" -> wanted.equals(row.get(argument));
            case "timeframe", "objective", "lead_Id", "parent_Id", "timeframe_Id" ->
                wanted.equals(link(row, argument.replace("_Id", "")));
            case "name_Icontains", "nameContains" -> lower(row.get("name")).contains(lower(wanted));
            case "archivedDate_Isnull" -> wanted.equals(row.get("archivedDate") == null);
            case "excludeArchived" -> !Objects.equals(row.get("archived"), wanted);
            default -> true;
        };
    }

    /** The id of the entity that a row links to, or null. */
    static @Nullable Object link(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Map<?, ?> linked ? linked.get("id") : null;
    }

    private static boolean inGroup(@Nullable Object row, Object id) {
        return row instanceof Map<?, ?> fields && fields.get("groups") instanceof List<?> groups && groups.contains(id);
    }

    private static Instant instant(@Nullable Object text) {
        return OffsetDateTime.parse(String.valueOf(text)).toInstant();
    }

    private static String lower(@Nullable Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
