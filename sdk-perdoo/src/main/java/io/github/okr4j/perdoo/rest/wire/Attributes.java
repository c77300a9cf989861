package io.github.okr4j.perdoo.rest.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a whole object that could not be read. They are null, and {@code additional} holds their JSON to be sent back. */
public final class Attributes {
    private Attributes() {}

    /** Refuses a field that is both set and in {@code additional}. */
    public static void requireOnce(Map<String, Object> additional, String attribute, @Nullable Object value) {
        if (value != null && additional.containsKey(attribute)) {
            throw new IllegalArgumentException("additional must not hold " + attribute + ": it would be sent twice");
        }
    }

    /** The additional fields without one that is set again. */
    public static Map<String, Object> without(Map<String, Object> additional, String attribute) {
        if (!additional.containsKey(attribute)) {
            return additional;
        }
        Map<String, Object> rest = new LinkedHashMap<>(additional);
        rest.remove(attribute);
        return rest;
    }
}
