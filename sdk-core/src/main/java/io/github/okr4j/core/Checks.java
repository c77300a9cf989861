package io.github.okr4j.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks of parameters, with one wording for all vendors. Each throws {@link IllegalArgumentException} with a message that
 * names the parameter and never quotes a text, which may be a secret or personal.
 */
public final class Checks {
    private Checks() {}

    /** Requires a value. */
    public static <T> T notNull(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must not be null");
        }
        return value;
    }

    /** Requires a text with at least one character that is not white space. */
    public static String notBlank(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be " + (text == null ? "null" : "blank"));
        }
        return text;
    }

    /** Requires a list without null; returns an immutable copy, which may be empty. */
    public static <T> List<T> noNulls(String parameter, @Nullable Collection<? extends T> values) {
        Collection<? extends T> all = notNull(parameter, values);
        if (all.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(parameter + " must not contain null");
        }
        return List.copyOf(all);
    }

    /** Requires at least one element and no null; returns an immutable copy. */
    public static <T> List<T> notEmpty(String parameter, @Nullable Collection<? extends T> values) {
        List<T> all = noNulls(parameter, values);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(parameter + " must contain at least one element");
        }
        return all;
    }

    /** Requires a list without null and without blank texts; returns an immutable copy, which may be empty. */
    public static List<String> noBlanks(String parameter, @Nullable Collection<String> texts) {
        List<String> all = noNulls(parameter, texts);
        if (all.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(parameter + " must not contain a blank text");
        }
        return all;
    }

    /** Requires a number between two bounds, both included; {@link Integer#MAX_VALUE} is no bound. */
    public static int inRange(String parameter, int value, int min, int max) {
        if (value < min || value > max) {
            String range = max == Integer.MAX_VALUE ? "at least " + min : min + " to " + max;
            throw new IllegalArgumentException(parameter + " must be " + range + ", not " + value);
        }
        return value;
    }

    /**
     * Requires all parameters of a builder and names all that are missing at once.
     *
     * @param namesAndValues each name followed by its value
     */
    public static void allSet(@Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(String.valueOf(namesAndValues[i]));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", missing) + " must be set");
        }
    }
}
