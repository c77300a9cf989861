package io.github.okr4j.clickup.ids;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses ids that cannot be right: people copy them from addresses, where views have ids of their own. No message
 * repeats what was given, for it may be anything.
 */
public final class Ids {
    /** A task's page, of one Workspace or of any; without the Workspace the last part is the task's own id. */
    private static final Pattern TASK_PAGE =
            Pattern.compile("https?://[^/?#]{1,253}/t/(?:[0-9]{1,20}/)?([^/?#]{1,100})/?(?:[?#].*)?");

    private static final Pattern SHOWN_PREFIX = Pattern.compile("^(?:#|(?i:CU-))");

    private Ids() {}

    /**
     * The id of a Workspace, Space, Folder or List, of which all that were ever recorded are digits.
     *
     * @param parameter its name in messages
     * @param id as the caller gave it
     * @return the id
     * @throws IllegalArgumentException if it is blank or no number
     */
    public static String digits(String parameter, @Nullable String id) {
        String given = text(parameter, id);
        if (given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return given;
        }
        requireNoAddress(parameter, given);
        if (given.indexOf('-') >= 0) {
            throw new IllegalArgumentException(
                    parameter + " must be digits only: an id with a hyphen is the id of a view, as the addresses of"
                            + " ClickUp's pages show it; take the id from an answer of this API");
        }
        throw new IllegalArgumentException(parameter + " must be digits only");
    }

    /**
     * The id of a task, not its custom id. The forms that ClickUp shows are accepted: {@code #86ee…}, {@code CU-86ee…} and
     * the address of a task's page.
     *
     * @param parameter its name in messages
     * @param id as the caller gave it
     * @return the id alone
     * @throws IllegalArgumentException if it is blank, the address of something else, or has a hyphen
     */
    public static String task(String parameter, @Nullable String id) {
        String given = text(parameter, id).strip();
        Matcher page = TASK_PAGE.matcher(given);
        String bare =
                SHOWN_PREFIX.matcher(page.matches() ? page.group(1) : given).replaceFirst("");
        requireNoAddress(parameter, bare);
        if (bare.indexOf('-') >= 0) {
            throw new IllegalArgumentException(parameter
                    + " must be the task's own id, which has no hyphen: tasks().getByCustomId(…) finds it by a"
                    + " custom id; the id of a view is of no use here");
        }
        return text(parameter, bare);
    }

    /**
     * Ids of any shape.
     *
     * @param parameter their name in messages
     * @param ids as the caller gave them
     * @return a copy
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static List<String> texts(String parameter, @Nullable List<String> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new IllegalArgumentException(parameter + " must name at least one");
        }
        ids.forEach(id -> text(parameter, id));
        return List.copyOf(ids);
    }

    /**
     * At least one of anything.
     *
     * @param parameter their name in messages
     * @param values as the caller gave them
     * @param <T> their type
     * @return a copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public static <T> List<T> notEmpty(String parameter, @Nullable List<T> values) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException(parameter + " must name at least one");
        }
        values.forEach(each -> value(parameter, each));
        return List.copyOf(values);
    }

    /**
     * Any text.
     *
     * @param parameter its name in messages
     * @param text as the caller gave it
     * @return the text
     * @throws IllegalArgumentException if it is null or blank
     */
    public static String text(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        return text;
    }

    /**
     * Anything.
     *
     * @param parameter its name in messages
     * @param value as the caller gave it
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T value(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must be set and not null");
        }
        return value;
    }

    /**
     * A choice, each value once.
     *
     * @param parameter its name in messages
     * @param values as the caller gave them
     * @param <T> their type
     * @return the values in the order given
     * @throws IllegalArgumentException if one is null
     */
    @SafeVarargs
    public static <T> Set<T> values(String parameter, T... values) {
        Set<T> all = new LinkedHashSet<>();
        for (T each : value(parameter, values)) {
            all.add(value(parameter, each));
        }
        return all;
    }

    private static void requireNoAddress(String parameter, String given) {
        if (given.indexOf('/') >= 0 || given.indexOf(':') >= 0) {
            throw new IllegalArgumentException(parameter + " must be the id alone, not the address of a page");
        }
    }
}
