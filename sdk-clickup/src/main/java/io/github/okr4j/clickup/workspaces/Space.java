package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Space of a Workspace.
 *
 * @param id the id, digits
 * @param name its name
 * @param color its color, {@code #rrggbb}, or null
 * @param isPrivate whether it is private
 * @param avatar the address of its picture, or null
 * @param adminCanManage whether admins may manage it though it is private, or null
 * @param statuses the statuses of its tasks
 * @param multipleAssignees whether a task may have several assignees
 * @param features its settings by feature; which there are differs from Space to Space
 * @param archived whether it is archived
 * @param additional fields that this SDK does not know
 */
public record Space(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("private") @Nullable Boolean isPrivate,
        @JsonProperty("avatar") @Nullable String avatar,
        @JsonProperty("admin_can_manage") @Nullable Boolean adminCanManage,
        @JsonProperty("statuses") List<Status> statuses,
        @JsonProperty("multiple_assignees") @Nullable Boolean multipleAssignees,
        @JsonProperty("features") Map<String, Object> features,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Space {
        statuses = Immutable.list(statuses);
        features = Immutable.json(features);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
