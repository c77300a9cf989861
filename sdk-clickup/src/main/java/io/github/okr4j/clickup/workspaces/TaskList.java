package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A List of tasks.
 *
 * <p>A List that is in no Folder names a Folder called {@code hidden} that is {@code hidden}.
 *
 * @param id the id, digits
 * @param name its name
 * @param orderIndex its place among the others
 * @param content its description, or null
 * @param status its own status, or null
 * @param priority its own priority, or null
 * @param assignee who is in charge of it, in a form that is not known, or null
 * @param taskCount how many tasks are in it; null in some responses
 * @param dueDate when it is due, or null
 * @param startDate when it starts, or null
 * @param dueDateTime whether the due date has a time of day
 * @param startDateTime whether the start date has a time of day
 * @param folder the Folder it is in
 * @param space the Space it is in
 * @param archived whether it is archived
 * @param overrideStatuses whether it has statuses of its own
 * @param permissionLevel what the token may do with it, as ClickUp's text
 * @param statuses the statuses of its tasks; only in a List that was read alone
 * @param inboundAddress the address that makes tasks of mails; only in a List that was read alone
 * @param deleted whether it is deleted; only in a List that was read alone
 * @param additional fields that this SDK does not know
 */
public record TaskList(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("orderindex") @Nullable BigDecimal orderIndex,
        @JsonProperty("content") @Nullable String content,
        @JsonProperty("status") @Nullable ListStatus status,
        @JsonProperty("priority") @Nullable ListPriority priority,
        @JsonProperty("assignee") @Nullable Object assignee,
        @JsonProperty("task_count") @Nullable Long taskCount,
        @JsonProperty("due_date") @Nullable Instant dueDate,
        @JsonProperty("start_date") @Nullable Instant startDate,
        @JsonProperty("due_date_time") @Nullable Boolean dueDateTime,
        @JsonProperty("start_date_time") @Nullable Boolean startDateTime,
        @JsonProperty("folder") @Nullable Place folder,
        @JsonProperty("space") @Nullable Place space,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("override_statuses") @Nullable Boolean overrideStatuses,
        @JsonProperty("permission_level") @Nullable String permissionLevel,
        @JsonProperty("statuses") List<Status> statuses,
        @JsonProperty("inbound_address") @Nullable String inboundAddress,
        @JsonProperty("deleted") @Nullable Boolean deleted,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public TaskList {
        assignee = Immutable.jsonValue(assignee);
        statuses = Immutable.list(statuses);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
