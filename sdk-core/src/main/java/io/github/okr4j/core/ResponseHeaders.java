package io.github.okr4j.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of an answer; names are compared without regard to case. */
public final class ResponseHeaders {
    /** No headers. */
    public static final ResponseHeaders EMPTY = new ResponseHeaders(Map.of());

    private final Map<String, List<String>> values;

    private ResponseHeaders(Map<String, List<String>> values) {
        TreeMap<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, texts) -> sorted.put(name, List.copyOf(texts)));
        this.values = Collections.unmodifiableMap(sorted);
    }

    /**
     * Makes headers from names and values.
     *
     * @param values a list of values per name
     * @return the headers
     */
    public static ResponseHeaders of(Map<String, List<String>> values) {
        return new ResponseHeaders(values);
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return the value, or null if the header is absent
     */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() ? null : all.get(0);
    }

    /**
     * The first value of a header as a whole number.
     *
     * @param name in any case
     * @return the number, or null if the header is absent or not a number
     */
    public @Nullable Long firstNumber(String name) {
        String text = first(name);
        if (text == null || !text.strip().matches("-?\\d{1,15}")) {
            return null;
        }
        return Long.valueOf(text.strip());
    }

    /**
     * All values of a header.
     *
     * @param name in any case
     * @return the values in their order; empty if the header is absent
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The names that are present.
     *
     * @return the names, sorted
     */
    public Set<String> names() {
        return values.keySet();
    }

    /** Names only: a header such as {@code Set-Cookie} may hold a secret. */
    @Override
    public String toString() {
        return "ResponseHeaders" + values.keySet();
    }
}
