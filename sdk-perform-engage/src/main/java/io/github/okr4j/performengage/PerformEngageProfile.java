package io.github.okr4j.performengage;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Errors in the shapes of Django REST Framework, which the vendor all but certainly runs on.
 *
 * @param zone where times that name no zone are read
 */
record PerformEngageProfile(ZoneId zone) implements VendorProfile {
    private static final String NON_FIELD = "non_field_errors";

    @Override
    public String vendor() {
        return "performengage";
    }

    @Override
    public JsonDialect dialect() {
        return new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING, zone);
    }

    @Override
    public Set<String> printableQuery() {
        return Set.of("limit", "offset", "is_active", "status", "date_from", "date_to");
    }

    @Override
    public VendorError error(int status, Object json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!(json instanceof Map<?, ?> body)) {
            collect("", json, fields);
            return new VendorError(null, null, fields);
        }
        String message = null;
        for (Map.Entry<?, ?> member : body.entrySet()) {
            String name = String.valueOf(member.getKey());
            boolean summary = name.equals("detail") || name.equals("error");
            if (summary && message == null && member.getValue() instanceof String text) {
                message = text;
            } else {
                collect(name, member.getValue(), fields);
            }
        }
        return new VendorError(null, message, fields);
    }

    @Override
    public @Nullable String hint(int status) {
        return switch (status) {
            case 401 -> "The user name or the API key is wrong, or the key was deleted";
            case 403 ->
                "The key's user may lack the permission; with this vendor it may also mean that the user name or the"
                        + " API key is wrong";
            default -> null;
        };
    }

    /** Problems nest as the request's fields do; those of a list's elements carry the element's index. */
    private static void collect(String name, @Nullable Object problem, Map<String, List<String>> fields) {
        if (problem instanceof Map<?, ?> nested) {
            nested.forEach((inner, value) -> collect(dotted(name, String.valueOf(inner)), value, fields));
        } else if (problem instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                Object one = several.get(i);
                boolean structured = one instanceof Map || one instanceof List;
                collect(structured ? dotted(name, Integer.toString(i)) : name, one, fields);
            }
        } else if (problem != null) {
            fields.computeIfAbsent(name.isEmpty() ? NON_FIELD : name, key -> new ArrayList<>())
                    .add(problem.toString());
        }
    }

    private static String dotted(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + "." + inner;
    }
}
