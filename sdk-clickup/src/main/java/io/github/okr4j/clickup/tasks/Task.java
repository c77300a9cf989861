package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.clickup.wire.JsonValues;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.clickup.workspaces.Place;
import io.github.okr4j.clickup.workspaces.Status;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task. Only the id is certain to be there.
 *
 * <p>A task of a List that is in no Folder names a Folder called {@code hidden} that is {@code hidden}.
 *
 * @param id the id, letters and digits of no certain length
 * @param customId the id that the Workspace gave it, or null
 * @param customItemId what kind of task it is; null or 0 for a plain task, 1 for a milestone
 * @param name its name
 * @param textContent its description without marks
 * @param description its description
 * @param markdownDescription its description in Markdown, if that was asked for
 * @param status its status
 * @param orderIndex its place in the List, with up to 32 digits after the point
 * @param dateCreated when it was created
 * @param dateUpdated when it was last changed
 * @param dateClosed when it was closed, or null
 * @param dateDone when it was done, or null
 * @param archived whether it is archived
 * @param creator who created it
 * @param assignees who is to do it
 * @param groupAssignees which user groups are to do it, as JSON
 * @param watchers who is told about changes
 * @param checklists its checklists, as JSON
 * @param tags its tags
 * @param parent the id of the task it is a subtask of, or null
 * @param topLevelParent the id of the uppermost of these, or null
 * @param priority its priority, or null
 * @param dueDate when it is due, or null
 * @param startDate when it starts, or null
 * @param points its sprint points, or null
 * @param timeEstimate how long it should take, in milliseconds, or null
 * @param timeSpent the time tracked on it, in milliseconds; null if there is none
 * @param customFields its custom fields
 * @param dependencies what it waits for and what waits for it, as JSON
 * @param linkedTasks the tasks it is linked with, as JSON
 * @param locations the further Lists it is in
 * @param teamId the id of the Workspace
 * @param url its page for people
 * @param sharing whom it is shared with
 * @param permissionLevel what the token may do with it, as ClickUp's text
 * @param list the List it is in
 * @param project the Folder it is in, under its old name
 * @param folder the Folder it is in
 * @param space the Space it is in
 * @param subtasks its subtasks, if they were asked for
 * @param attachments its attachments, as JSON; only in a task that was read alone
 * @param additional fields that this SDK does not know
 */
public record Task(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("custom_id") @Nullable String customId,
        @JsonProperty("custom_item_id") @Nullable Long customItemId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("text_content") @Nullable String textContent,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("markdown_description") @Nullable String markdownDescription,
        @JsonProperty("status") @Nullable Status status,
        @JsonProperty("orderindex") @Nullable BigDecimal orderIndex,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("date_updated") @Nullable Instant dateUpdated,
        @JsonProperty("date_closed") @Nullable Instant dateClosed,
        @JsonProperty("date_done") @Nullable Instant dateDone,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("creator") @Nullable Person creator,
        @JsonProperty("assignees") List<Person> assignees,
        @JsonProperty("group_assignees") List<Object> groupAssignees,
        @JsonProperty("watchers") List<Person> watchers,
        @JsonProperty("checklists") List<Object> checklists,
        @JsonProperty("tags") List<TaskTag> tags,
        @JsonProperty("parent") @Nullable String parent,
        @JsonProperty("top_level_parent") @Nullable String topLevelParent,
        @JsonProperty("priority") @Nullable TaskPriority priority,
        @JsonProperty("due_date") @Nullable Instant dueDate,
        @JsonProperty("start_date") @Nullable Instant startDate,
        @JsonProperty("points") @Nullable BigDecimal points,
        @JsonProperty("time_estimate") @Nullable BigDecimal timeEstimate,
        @JsonProperty("time_spent") @Nullable BigDecimal timeSpent,
        @JsonProperty("custom_fields") List<CustomField> customFields,
        @JsonProperty("dependencies") List<Object> dependencies,
        @JsonProperty("linked_tasks") List<Object> linkedTasks,
        @JsonProperty("locations") List<Place> locations,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("sharing") @Nullable TaskSharing sharing,
        @JsonProperty("permission_level") @Nullable String permissionLevel,
        @JsonProperty("list") @Nullable Place list,
        @JsonProperty("project") @Nullable Place project,
        @JsonProperty("folder") @Nullable Place folder,
        @JsonProperty("space") @Nullable Place space,
        @JsonProperty("subtasks") List<Task> subtasks,
        @JsonProperty("attachments") List<Object> attachments,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Task {
        assignees = Immutable.list(assignees);
        groupAssignees = JsonValues.list(groupAssignees);
        watchers = Immutable.list(watchers);
        checklists = JsonValues.list(checklists);
        tags = Immutable.list(tags);
        customFields = Immutable.list(customFields);
        dependencies = JsonValues.list(dependencies);
        linkedTasks = JsonValues.list(linkedTasks);
        locations = Immutable.list(locations);
        subtasks = Immutable.list(subtasks);
        attachments = JsonValues.list(attachments);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
