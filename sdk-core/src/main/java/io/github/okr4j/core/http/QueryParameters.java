package io.github.okr4j.core.http;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.WireName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a URL's query in the order in which they were set. Immutable; the records that describe a list hold one.
 *
 * @param values names and values as they were set; a list is sent as one parameter per element
 */
public record QueryParameters(Map<String, Object> values) {
    /** No parameters. */
    public static final QueryParameters NONE = new QueryParameters(Map.of());

    /**
     * Copies the map and its lists.
     *
     * @throws IllegalArgumentException if a value is null, a blank text, a list without elements, or a list that holds null
     *     or a blank text. A vendor would take it for no filter
     */
    public QueryParameters {
        Map<String, Object> copies = new LinkedHashMap<>();
        Checks.notNull("values", values).forEach((name, value) -> copies.put(name, checked(name, value)));
        values = Collections.unmodifiableMap(copies);
    }

    private static Object checked(String name, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            List<Object> all = Checks.notEmpty(name, many);
            all.forEach(one -> checked(name, one));
            return all;
        }
        return value instanceof String text ? Checks.notBlank(name, text) : Checks.notNull(name, value);
    }

    /** Sets a parameter, or removes it where the value is null. A parameter of the same name is replaced. */
    public QueryParameters with(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new QueryParameters(more);
    }

    /** The value of a parameter as it was set, or null. */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** The request with these parameters added. */
    Request onto(Request request) {
        Request all = request;
        for (Map.Entry<String, Object> one : values.entrySet()) {
            all = one.getValue() instanceof Collection<?> many
                    ? all.query(
                            one.getKey(),
                            many.stream().map(QueryParameters::text).toList())
                    : all.query(one.getKey(), text(one.getValue()));
        }
        return all;
    }

    private static Object text(Object value) {
        return value instanceof WireName constant ? constant.wireName() : value;
    }
}
