package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tasks to list, and in which order. Each filter narrows the list; the values of one filter are alternatives.
 *
 * @param parameters the query as it goes onto the wire, names with their {@code []} and values not yet percent-encoded
 * @param page the page to begin with, 0 for the first
 */
public record TaskQuery(Map<String, List<String>> parameters, int page) {
    /** No filter: tasks that are not closed, without subtasks, ordered by the time at which they were made. */
    public static final TaskQuery ALL = builder().build();

    /** Copies the parameters and checks the page. */
    public TaskQuery {
        if (page < 0) {
            throw new IllegalArgumentException("page must not be negative, not " + page + ": the first page is 0");
        }
        parameters = TaskParameters.checked(parameters);
    }

    /**
     * Begins a query.
     *
     * @return a builder without any filter
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes a {@link TaskQuery}; nothing is required. A filter that is set again replaces its values. */
    public static final class Builder {
        private final Map<String, List<String>> parameters = new LinkedHashMap<>();
        private final List<CustomFieldFilter> customFields = new ArrayList<>();
        private int page;

        private Builder() {}

        /**
         * Tasks in one of these statuses; for closed ones ask {@link #includeClosed} too.
         *
         * @param names the statuses' names
         * @return this
         */
        public Builder statuses(String... names) {
            return texts("statuses[]", Arrays.asList(names));
        }

        /**
         * Tasks that one of these users is to do.
         *
         * @param userIds the users' ids
         * @return this
         */
        public Builder assignees(long... userIds) {
            return numbers("assignees[]", userIds);
        }

        /**
         * Tasks that one of these users watches; for the tasks of one List only.
         *
         * @param userIds the users' ids
         * @return this
         */
        public Builder watchers(long... userIds) {
            return numbers("watchers[]", userIds);
        }

        /**
         * Tasks with one of these tags.
         *
         * @param names the tags' names
         * @return this
         */
        public Builder tags(String... names) {
            return texts("tags[]", Arrays.asList(names));
        }

        /**
         * Tasks of these kinds.
         *
         * @param ids 0 for plain tasks, 1 for milestones, others for the Workspace's own kinds
         * @return this
         */
        public Builder customItems(long... ids) {
            return numbers("custom_items[]", ids);
        }

        /**
         * Tasks of these Spaces; for the tasks of a Workspace only, like the next two.
         *
         * @param ids the Spaces' ids
         * @return this
         */
        public Builder spaceIds(String... ids) {
            return places("space_ids[]", ids);
        }

        /**
         * Tasks of these Folders, which the API calls projects here.
         *
         * @param ids the Folders' ids
         * @return this
         */
        public Builder folderIds(String... ids) {
            return places("project_ids[]", ids);
        }

        /**
         * Tasks of these Lists.
         *
         * @param ids the Lists' ids
         * @return this
         */
        public Builder listIds(String... ids) {
            return places("list_ids[]", ids);
        }

        /**
         * The subtasks of a task; for the tasks of a Workspace only.
         *
         * @param taskId the task's id
         * @return this
         */
        public Builder parent(String taskId) {
            return texts("parent", List.of(Ids.task("parent", taskId)));
        }

        /**
         * Tasks with a time after this.
         *
         * @param which which of their times
         * @param time to the millisecond, itself left out
         * @return this
         */
        public Builder after(TaskTime which, Instant time) {
            return time(which, "_gt", time);
        }

        /**
         * Tasks with a time before this.
         *
         * @param which which of their times
         * @param time to the millisecond, itself left out
         * @return this
         */
        public Builder before(TaskTime which, Instant time) {
            return time(which, "_lt", time);
        }

        /**
         * Tasks that meet a condition on a custom field; several calls add conditions.
         *
         * @param filter the condition
         * @return this
         */
        public Builder customField(CustomFieldFilter filter) {
            customFields.add(Ids.value("customField", filter));
            return this;
        }

        /**
         * Tasks that meet a condition on one custom field, which may be a relationship; for the tasks of one List only.
         * ClickUp documents the parameter without an example, so it is sent in the form of {@link #customField}.
         *
         * @param filter the condition
         */
        public Builder singleCustomField(CustomFieldFilter filter) {
            return texts("custom_field", List.of(TaskParameters.json(List.of(Ids.value("singleCustomField", filter)))));
        }

        /**
         * The order; see {@link Tasks} for what it means to walks.
         *
         * @param order what the list is ordered by
         * @return this
         */
        public Builder orderBy(TaskOrder order) {
            return texts("order_by", List.of(Ids.value("order_by", order).wireName()));
        }

        /**
         * The order from its other end.
         *
         * @param value true for the other end
         * @return this
         */
        public Builder reverse(boolean value) {
            return flag("reverse", value);
        }

        /**
         * Subtasks as tasks of their own.
         *
         * @param value true to have them
         * @return this
         */
        public Builder subtasks(boolean value) {
            return flag("subtasks", value);
        }

        /**
         * Closed tasks.
         *
         * @param value true to have them
         * @return this
         */
        public Builder includeClosed(boolean value) {
            return flag("include_closed", value);
        }

        /**
         * Archived tasks; for the tasks of one List only.
         *
         * @param value true to ask for them; whether they come besides the others or instead is not documented
         * @return this
         */
        public Builder archived(boolean value) {
            return flag("archived", value);
        }

        /**
         * Tasks that are in the List besides their own one; for the tasks of one List only.
         *
         * @param value true to have them
         * @return this
         */
        public Builder includeFromOtherLists(boolean value) {
            return flag("include_timl", value);
        }

        /**
         * Descriptions in Markdown besides.
         *
         * @param value true to have them
         * @return this
         */
        public Builder includeMarkdownDescription(boolean value) {
            return flag("include_markdown_description", value);
        }

        /**
         * The page to begin with, unless the list is told to start at a token.
         *
         * @param number 0 for the first page, 1 for the one that begins with the hundred and first task
         * @return this
         */
        public Builder page(int number) {
            this.page = number;
            return this;
        }

        /**
         * Makes the query.
         *
         * @return the query
         * @throws IllegalArgumentException if the page is negative or of two times the later one is not after the earlier
         */
        public TaskQuery build() {
            Map<String, List<String>> all = new LinkedHashMap<>(parameters);
            if (!customFields.isEmpty()) {
                all.put("custom_fields", List.of(TaskParameters.json(customFields)));
            }
            return new TaskQuery(all, page);
        }

        private Builder flag(String name, boolean value) {
            return texts(name, List.of(Boolean.toString(value)));
        }

        private Builder numbers(String name, long... values) {
            return texts(name, Arrays.stream(values).mapToObj(Long::toString).toList());
        }

        private Builder places(String name, String... ids) {
            return texts(
                    name, Arrays.stream(ids).map(id -> Ids.digits(name, id)).toList());
        }

        private Builder time(TaskTime which, String side, Instant time) {
            String name = Ids.value("which", which).wireName() + side;
            return texts(name, List.of(TaskParameters.millis(name, time)));
        }

        private Builder texts(String name, List<String> values) {
            parameters.put(name, Ids.texts(name, values));
            return this;
        }
    }
}
