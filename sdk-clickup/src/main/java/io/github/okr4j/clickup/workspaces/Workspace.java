package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Workspace, which ClickUp's API calls a team.
 *
 * @param id the id, digits
 * @param name its name
 * @param color its color, {@code #rrggbb}
 * @param avatar the address of its picture, or null
 * @param members everybody in it, all in one response
 * @param additional fields that this SDK does not know
 */
public record Workspace(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("avatar") @Nullable String avatar,
        @JsonProperty("members") List<WorkspaceMember> members,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Workspace {
        members = Immutable.list(members);
        additional = Immutable.json(additional);
    }
}
