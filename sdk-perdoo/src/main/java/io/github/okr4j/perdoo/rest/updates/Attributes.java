package io.github.okr4j.perdoo.rest.updates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a whole object whose JSON could not be read: they are null, and {@code additional} holds their JSON to
 * be sent back as it came.
 */
public final class Attributes {
    private Attributes() {}

    /** Refuses an attribute that is set and in {@code additional}, too. */
    public static void requireOnce(Map<String, Object> additional, String attribute, @Nullable Object value) {
        if (value != null && additional.containsKey(attribute)) {
            throw new IllegalArgumentException("additional must not hold " + attribute + ": it would be sent twice");
        }
    }

    /** What remains when an attribute is set anew. */
    public static Map<String, Object> without(Map<String, Object> additional, String attribute) {
        if (!additional.containsKey(attribute)) {
            return additional;
        }
        Map<String, Object> rest = new LinkedHashMap<>(additional);
        rest.remove(attribute);
        return rest;
    }
}
