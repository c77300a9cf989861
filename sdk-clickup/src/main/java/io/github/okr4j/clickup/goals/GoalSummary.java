package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.clickup.wire.JsonValues;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal as a list has it: without its key results; {@link Goals#get} brings these. Only the id is certain to be there.
 *
 * @param id the id, opaque
 * @param prettyId its number in the Workspace, the one that people see
 * @param name its name; may be empty
 * @param teamId the id of the Workspace, which ClickUp's API calls a team
 * @param creator the id of the user who created it
 * @param owner an owner in a form that was never recorded: null in every recorded response
 * @param color {@code #rrggbb}, or what else was once sent; may be empty
 * @param dateCreated when it was created
 * @param dateUpdated when it was last changed
 * @param lastUpdate when it was last updated
 * @param startDate when it starts
 * @param dueDate when it is due; null if ClickUp sends a zero
 * @param description what it is about; a line break if it was made without; a document of its own in JSON if it was
 *     written in ClickUp's editor
 * @param isPrivate whether it is private
 * @param archived whether it is archived
 * @param multipleOwners whether it may have several owners
 * @param editorToken a secret of ClickUp's editor, masked when printed
 * @param folderId the goal folder it is in, or null
 * @param folderAccess whether the caller may see the folder; only for goals in folders
 * @param pinned whether it is pinned
 * @param roleSubtype a number that ClickUp does not explain
 * @param owners its owners
 * @param keyResultCount how many key results it has
 * @param members whom it is shared with
 * @param groupMembers with which groups it is shared, in a form that was never recorded
 * @param percentCompleted the progress as a fraction, 1 for done. Compare it with {@code compareTo}
 * @param additional fields that this SDK does not know
 */
public record GoalSummary(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("pretty_id") @Nullable String prettyId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("creator") @Nullable Long creator,
        @JsonProperty("owner") @Nullable Object owner,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("date_updated") @Nullable Instant dateUpdated,
        @JsonProperty("last_update") @Nullable Instant lastUpdate,
        @JsonProperty("start_date") @Nullable Instant startDate,
        @JsonProperty("due_date") @Nullable Instant dueDate,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("private") @Nullable Boolean isPrivate,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("multiple_owners") @Nullable Boolean multipleOwners,
        @JsonProperty("editor_token") @Nullable EditorToken editorToken,
        @JsonProperty("folder_id") @Nullable String folderId,
        @JsonProperty("folder_access") @Nullable Boolean folderAccess,
        @JsonProperty("pinned") @Nullable Boolean pinned,
        @JsonProperty("role_subtype") @Nullable Integer roleSubtype,
        @JsonProperty("owners") List<GoalUser> owners,
        @JsonProperty("key_result_count") @Nullable Integer keyResultCount,
        @JsonProperty("members") List<GoalMember> members,
        @JsonProperty("group_members") List<Object> groupMembers,
        @JsonProperty("percent_completed") @Nullable BigDecimal percentCompleted,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and map. */
    public GoalSummary {
        owner = Immutable.jsonValue(owner);
        owners = Immutable.list(owners);
        members = Immutable.list(members);
        groupMembers = JsonValues.list(groupMembers);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /**
     * The progress in percent: {@code percentCompleted} times 100.
     *
     * @return 100 for done, exact and not bounded; null if ClickUp sends no progress
     */
    public @Nullable BigDecimal percent() {
        return Percent.of(percentCompleted);
    }
}
