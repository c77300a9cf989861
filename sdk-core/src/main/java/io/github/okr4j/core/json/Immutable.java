package io.github.okr4j.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies for the compact constructors of records: lists and maps in a record are never null and never change. */
public final class Immutable {
    private Immutable() {}

    /**
     * An unchangeable copy.
     *
     * @param list the list, or null where the vendor sent none
     * @param <T> the type of the elements
     * @return the copy; empty for null
     */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * An unchangeable copy of a JSON object, nested ones included; null values are kept, for they are sent back.
     *
     * @param object names and values, or null where there is none
     * @return the copy, in the same order; empty for null
     */
    public static Map<String, Object> json(@Nullable Map<String, Object> object) {
        if (object == null || object.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put(name, frozen(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * An unchangeable copy of any JSON value.
     *
     * @param value an object, array or scalar, or null
     * @return the copy
     */
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
