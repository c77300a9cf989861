package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.clickup.wire.JsonValues;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder of goals; not one of the folders that hold Lists. Known from the vendor's description only: every recorded
 * list of folders is empty. The API cannot make, change or delete one.
 *
 * @param id the id, opaque
 * @param name its name
 * @param teamId the id of the Workspace, which ClickUp's API calls a team
 * @param isPrivate whether it is private
 * @param dateCreated when it was created
 * @param creator the id of the user who created it
 * @param goalCount how many goals are in it
 * @param members whom it is shared with
 * @param groupMembers with which groups it is shared, in a form that was never recorded
 * @param goals the goals in it, which the Workspace's list of goals leaves out
 * @param additional fields that this SDK does not know
 */
public record GoalFolder(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("private") @Nullable Boolean isPrivate,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("creator") @Nullable Long creator,
        @JsonProperty("goal_count") @Nullable Integer goalCount,
        @JsonProperty("members") List<GoalMember> members,
        @JsonProperty("group_members") List<Object> groupMembers,
        @JsonProperty("goals") List<GoalSummary> goals,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and map. */
    public GoalFolder {
        members = Immutable.list(members);
        groupMembers = JsonValues.list(groupMembers);
        goals = Immutable.list(goals);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
