package io.github.okr4j.core;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers of an answer; names are compared without regard to case. */
public final class ResponseHeaders implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No headers. */
    public static final ResponseHeaders EMPTY = new ResponseHeaders(new String[0]);

    private static final int MAX_DIGITS = 15;

    /** Names and values in turn: a response has a dozen, and most are never asked for, so no map is made of them. */
    private final String[] namesAndValues;

    private ResponseHeaders(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Makes headers from names and values.
     *
     * @param values a list of values per name
     * @return the headers
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
     * Makes headers from names and values in turn.
     *
     * @param namesAndValues name, value, name, value and so on
     * @return the headers
     * @throws IllegalArgumentException if a value is missing
     */
    public static ResponseHeaders ofPairs(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("namesAndValues lacks the last value");
        }
        return new ResponseHeaders(namesAndValues.clone());
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return the value, or null if the header is absent
     */
    public @Nullable String first(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /**
     * The first value of a header as a whole number.
     *
     * @param name in any case
     * @return the number, or null if the header is absent or not a number
     */
    public @Nullable Long firstNumber(String name) {
        String text = first(name);
        return text == null ? null : number(text.strip());
    }

    /**
     * All values of a header.
     *
     * @param name in any case
     * @return the values in their order; empty if the header is absent
     */
    public List<String> all(String name) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                all.add(namesAndValues[i + 1]);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The names that are present.
     *
     * @return the names, sorted
     */
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

    /** Names only: a header such as {@code Set-Cookie} may hold a secret. */
    @Override
    public String toString() {
        return "ResponseHeaders" + names();
    }
}
