package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Selects and orders tasks of a list. Filters narrow the list; the values of one filter are alternatives. A filter that
 * is set again replaces its values. Immutable; each method returns a copy.
 *
 * @param parameters the parameters by the API's names, arrays with their {@code []}
 */
public record TaskQuery(QueryParameters parameters) {
    /** No filter: open tasks without subtasks, ordered by creation time. */
    public static final TaskQuery ALL = new TaskQuery(QueryParameters.NONE);

    static final String PAGE = "page";
    static final String CUSTOM_FIELD = "custom_field";
    static final String CUSTOM_FIELDS = "custom_fields";

    private static final JsonCodec JSON = JsonCodec.of(new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER));

    /** Refuses null. */
    public TaskQuery {
        Checks.notNull("parameters", parameters);
    }

    /** Checked when the list is requested, so that times can be set in any order. */
    QueryParameters checked() {
        for (TaskTime time : TaskTime.values()) {
            String after = time.wireName() + "_gt";
            String before = time.wireName() + "_lt";
            if (parameters.get(after) instanceof Long from && parameters.get(before) instanceof Long to && from >= to) {
                throw new IllegalArgumentException(after + " must be before " + before);
            }
        }
        Object page = parameters.get(PAGE);
        if (page != null) {
            inRange(page instanceof Integer number ? number : -1);
        }
        return parameters;
    }

    private static int inRange(int page) {
        return Checks.inRange(PAGE, page, 0, Integer.MAX_VALUE);
    }

    /** Tasks with one of these statuses. Closed statuses also need {@link #includeClosed}. */
    public TaskQuery statuses(String... names) {
        return texts("statuses[]", names);
    }

    /** Tasks assigned to one of these users. */
    public TaskQuery assignees(long... userIds) {
        return numbers("assignees[]", userIds);
    }

    /** Tasks watched by one of these users; only for the tasks of a List. */
    public TaskQuery watchers(long... userIds) {
        return numbers("watchers[]", userIds);
    }

    /** Tasks with one of these tags. */
    public TaskQuery tags(String... names) {
        return texts("tags[]", names);
    }

    /**
     * Tasks of these types.
     *
     * @param ids 0 for plain tasks, 1 for milestones, others for the Workspace's own types
     */
    public TaskQuery customItems(long... ids) {
        return numbers("custom_items[]", ids);
    }

    /** Tasks of these Spaces; only for the tasks of a Workspace. */
    public TaskQuery spaceIds(String... ids) {
        return places("space_ids[]", ids);
    }

    /** Tasks of these Folders, which the API calls projects here; only for the tasks of a Workspace. */
    public TaskQuery folderIds(String... ids) {
        return places("project_ids[]", ids);
    }

    /** Tasks of these Lists; only for the tasks of a Workspace. */
    public TaskQuery listIds(String... ids) {
        return places("list_ids[]", ids);
    }

    /** Subtasks of a task; only for the tasks of a Workspace. */
    public TaskQuery parent(String taskId) {
        return with("parent", ClickUpIds.task("parent", taskId));
    }

    /**
     * Tasks with a time after this one.
     *
     * @param time exclusive, to the millisecond
     */
    public TaskQuery after(TaskTime which, Instant time) {
        return time(which, "_gt", time);
    }

    /**
     * Tasks with a time before this one.
     *
     * @param time exclusive, to the millisecond; later than the other time when the list is requested
     */
    public TaskQuery before(TaskTime which, Instant time) {
        return time(which, "_lt", time);
    }

    /** Adds a condition on a custom field. */
    public TaskQuery customField(CustomFieldFilter filter) {
        String one = json(List.of(Checks.notNull("customField", filter)));
        return with(
                CUSTOM_FIELDS,
                parameters.get(CUSTOM_FIELDS) instanceof String before
                        ? before.substring(0, before.length() - 1) + "," + one.substring(1)
                        : one);
    }

    /**
     * A condition on one custom field, which may be a relationship; only for the tasks of a List. ClickUp documents the
     * parameter without an example. It is sent in the form of {@link #customField}.
     */
    public TaskQuery singleCustomField(CustomFieldFilter filter) {
        return with(CUSTOM_FIELD, json(List.of(Checks.notNull("singleCustomField", filter))));
    }

    /** The order; {@link Tasks} says what it means for iterations. */
    public TaskQuery orderBy(TaskOrder order) {
        return with("order_by", Checks.notNull("order_by", order));
    }

    /** Reverses the order. */
    public TaskQuery reverse(boolean value) {
        return with("reverse", value);
    }

    /** Includes subtasks as tasks of their own. */
    public TaskQuery subtasks(boolean value) {
        return with("subtasks", value);
    }

    /** Includes closed tasks. */
    public TaskQuery includeClosed(boolean value) {
        return with("include_closed", value);
    }

    /**
     * Archived tasks; only for the tasks of a List. ClickUp does not document whether they come in addition to the
     * others or instead.
     */
    public TaskQuery archived(boolean value) {
        return with("archived", value);
    }

    /** Includes tasks whose home is another List; only for the tasks of a List. */
    public TaskQuery includeFromOtherLists(boolean value) {
        return with("include_timl", value);
    }

    /** Includes descriptions in Markdown. */
    public TaskQuery includeMarkdownDescription(boolean value) {
        return with("include_markdown_description", value);
    }

    /**
     * The page to begin with, unless the list starts at a token.
     *
     * @param number 0 for the first page; pages have 100 tasks
     */
    public TaskQuery page(int number) {
        return with(PAGE, inRange(number));
    }

    static String json(List<CustomFieldFilter> filters) {
        return new String(JSON.write(filters), StandardCharsets.UTF_8);
    }

    private TaskQuery texts(String name, String... values) {
        return with(name, Checks.noBlanks(name, Checks.notEmpty(name, Arrays.asList(values))));
    }

    private TaskQuery numbers(String name, long... values) {
        return with(name, Checks.notEmpty(name, Arrays.stream(values).boxed().toList()));
    }

    private TaskQuery places(String name, String... ids) {
        return with(
                name,
                Checks.notEmpty(name, Arrays.asList(ids)).stream()
                        .map(id -> ClickUpIds.digits(name, id))
                        .toList());
    }

    private TaskQuery time(TaskTime which, String side, Instant time) {
        String name = Checks.notNull("which", which).wireName() + side;
        try {
            return with(name, Checks.notNull(name, time).toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + " must fit into a long as milliseconds since 1970", e);
        }
    }

    private TaskQuery with(String name, Object value) {
        return new TaskQuery(parameters.with(name, value));
    }
}
