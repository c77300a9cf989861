package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conditions on custom fields, one JSON array as text. This fake knows {@code =} and whether a field is set. */
record ClickUpFieldFilter(@Nullable String json) {

    boolean accepts(@Nullable Object customFields) {
        return json == null || conditions(json).stream().allMatch(each -> meets(Json.asObject(each), customFields));
    }

    private static List<?> conditions(String json) {
        Object parsed = Json.read(json)
                .orElseThrow(() -> ClickUpContract.refused(400, "custom_fields must be parsable", "ITEM_155"));
        if (parsed instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list;
        }
        throw ClickUpContract.refused(400, "custom_fields must be an array", "ITEM_156");
    }

    private static boolean meets(Map<String, @Nullable Object> condition, @Nullable Object customFields) {
        Object value = value(customFields, condition.get("field_id"));
        return switch (String.valueOf(condition.get("operator"))) {
            case "=" -> value != null && String.valueOf(value).equals(String.valueOf(condition.get("value")));
            case "IS NULL" -> value == null;
            case "IS NOT NULL" -> value != null;
            default -> throw ClickUpContract.refused(400, "operator unknown to this fake", "INPUT_002");
        };
    }

    private static @Nullable Object value(@Nullable Object customFields, @Nullable Object id) {
        if (customFields instanceof List<?> fields) {
            for (Object each : fields) {
                Map<String, @Nullable Object> field = Json.asObject(each);
                if (Objects.equals(field.get("id"), id)) {
                    return field.get("value");
                }
            }
        }
        return null;
    }
}
