package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A membership in a Workspace.
 *
 * @param user who it is
 * @param invitedBy who invited them, or null
 * @param bannedDate when access was withdrawn, or null
 * @param status the state of the membership as ClickUp spells it, for example {@code active}
 * @param additional fields that this SDK does not know
 */
public record WorkspaceMember(
        @JsonProperty("user") @Nullable WorkspaceUser user,
        @JsonProperty("invited_by") @Nullable Person invitedBy,
        @JsonProperty("banned_date") @Nullable Instant bannedDate,
        @JsonProperty("status") @Nullable String status,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public WorkspaceMember {
        additional = Immutable.json(additional);
    }
}
