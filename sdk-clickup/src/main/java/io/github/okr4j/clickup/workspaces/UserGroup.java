package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of users, which ClickUp's pages call a Team.
 *
 * @param id the id, a UUID
 * @param teamId the id of the Workspace
 * @param userId the id of the user who created it
 * @param name its name
 * @param handle the name by which it is mentioned
 * @param dateCreated when it was created
 * @param initials the initials
 * @param members who is in it
 * @param avatar its picture, of a form that was never recorded, or null
 * @param additional fields that this SDK does not know
 */
public record UserGroup(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("userid") @Nullable Long userId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("handle") @Nullable String handle,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("members") List<Person> members,
        @JsonProperty("avatar") @Nullable Object avatar,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public UserGroup {
        members = Immutable.list(members);
        avatar = Immutable.jsonValue(avatar);
        additional = Immutable.json(additional);
    }
}
