package io.github.okr4j.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies for the compact constructors of records. */
public final class Immutable {
    private Immutable() {}

    /** An immutable copy of a list; empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * An immutable deep copy of a JSON object in the same order; empty for null. Null values are kept, because they are
     * sent back.
     */
    public static Map<String, Object> json(@Nullable Map<String, Object> object) {
        if (object == null || object.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put(name, frozen(value)));
        return Collections.unmodifiableMap(copy);
    }

    /** An immutable deep copy of any JSON value. */
    public static @Nullable Object jsonValue(@Nullable Object value) {
        return value == null ? null : frozen(value);
    }

    private static Object frozen(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, member) -> copy.put(name, frozen(member)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> array) {
            List<Object> copy = new ArrayList<>(array.size());
            array.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
