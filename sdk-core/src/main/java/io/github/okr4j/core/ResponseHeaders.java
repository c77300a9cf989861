package io.github.okr4j.core;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers of a response. Names are case-insensitive. */
public final class ResponseHeaders implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No headers. */
    public static final ResponseHeaders EMPTY = new ResponseHeaders(new String[0]);

    private static final int MAX_DIGITS = 15;

    /** Names and values in turn. A response has about a dozen and most are never read, so a map would cost more. */
    private final String[] namesAndValues;

    private ResponseHeaders(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Creates headers.
     *
     * @param values the values of each name
     */
    public static ResponseHeaders of(Map<String, List<String>> values) {
        List<String> flat = new ArrayList<>();
        values.forEach((name, texts) -> texts.forEach(text -> {
            flat.add(name);
            flat.add(text);
        }));
        return new ResponseHeaders(flat.toArray(new String[0]));
    }

    /**
     * Creates headers from names and values in turn.
     *
     * @throws IllegalArgumentException if the last value is missing
     */
    public static ResponseHeaders ofPairs(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("namesAndValues lacks the last value");
        }
        return new ResponseHeaders(namesAndValues.clone());
    }

    /** The first value of a header, or null if it is absent. */
    public @Nullable String first(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /** The first value of a header as a number, or null if it is absent or not a whole number. */
    public @Nullable Long firstNumber(String name) {
        String text = first(name);
        return text == null ? null : number(text.strip());
    }

    /** All values of a header in their order. Empty if it is absent. */
    public List<String> all(String name) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                all.add(namesAndValues[i + 1]);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The names of all headers, sorted. */
    public Set<String> names() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            names.add(namesAndValues[i]);
        }
        return Collections.unmodifiableSet(names);
    }

    private static @Nullable Long number(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits < 1 || digits > MAX_DIGITS) {
            return null;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Long.valueOf(text);
    }

    /** Shows names only, because a header such as {@code Set-Cookie} may hold a secret. */
    @Override
    public String toString() {
        return "ResponseHeaders" + names();
    }
}
