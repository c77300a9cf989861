package io.github.okr4j.clickup.wire;

import io.github.okr4j.core.Checks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the ids of ClickUp. Users copy them from page addresses, where views have ids of their own. No message quotes
 * an id.
 */
public final class ClickUpIds {
    /** The address of a task's page, with or without the Workspace. Without it the last part is the task's own id. */
    private static final Pattern TASK_PAGE =
            Pattern.compile("https?://[^/?#]{1,253}/t/(?:[0-9]{1,20}/)?([^/?#]{1,100})/?(?:[?#].*)?");

    private static final Pattern SHOWN_PREFIX = Pattern.compile("^(?:#|(?i:CU-))");

    private ClickUpIds() {}

    /**
     * Requires the id of a Workspace, Space, Folder or List. All recorded ones consist of digits.
     *
     * @throws IllegalArgumentException if it is blank or has another character
     */
    public static String digits(String parameter, @Nullable String id) {
        String given = Checks.notBlank(parameter, id);
        if (given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return given;
        }
        requireNoAddress(parameter, given);
        if (given.indexOf('-') >= 0) {
            throw new IllegalArgumentException(
                    parameter + " must be digits only: an id with a hyphen is the id of a view, as the addresses of"
                            + " ClickUp's pages show it; take the id from a response of this API");
        }
        throw new IllegalArgumentException(parameter + " must be digits only");
    }

    /**
     * Requires the id of a task, not its custom id. Accepts the forms that ClickUp shows: {@code #86ee…}, {@code
     * CU-86ee…} and the address of a task's page.
     *
     * @return the id alone
     * @throws IllegalArgumentException if it is blank, the address of another page, or has a hyphen
     */
    public static String task(String parameter, @Nullable String id) {
        String given = Checks.notBlank(parameter, id).strip();
        Matcher page = TASK_PAGE.matcher(given);
        String bare =
                SHOWN_PREFIX.matcher(page.matches() ? page.group(1) : given).replaceFirst("");
        requireNoAddress(parameter, bare);
        if (bare.indexOf('-') >= 0) {
            throw new IllegalArgumentException(parameter
                    + " must be the task's own id, which has no hyphen: tasks().getByCustomId(…) finds a task by its"
                    + " custom id; the id of a view cannot be used");
        }
        return Checks.notBlank(parameter, bare);
    }

    private static void requireNoAddress(String parameter, String given) {
        if (given.indexOf('/') >= 0 || given.indexOf(':') >= 0) {
            throw new IllegalArgumentException(parameter + " must be the id alone, not the address of a page");
        }
    }
}
