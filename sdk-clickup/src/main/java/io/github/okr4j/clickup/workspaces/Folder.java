package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Folder of a Space, with its Lists.
 *
 * @param id the id, digits
 * @param name its name
 * @param orderIndex its place among the others
 * @param overrideStatuses whether it has statuses of its own
 * @param hidden whether it is no real Folder but stands for Lists that are in none
 * @param space the Space it is in
 * @param taskCount how many tasks are in it; ClickUp sends text here and a number in Lists
 * @param archived whether it is archived
 * @param deleted whether it is deleted
 * @param statuses the statuses of its tasks
 * @param lists its Lists
 * @param permissionLevel what the token may do with it, as ClickUp's text
 * @param parentFolder the id of the Folder it is in, or null; documented, never recorded
 * @param folders the Folders in it, if they were asked for; documented, never recorded
 * @param additional fields that this SDK does not know
 */
public record Folder(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("orderindex") @Nullable BigDecimal orderIndex,
        @JsonProperty("override_statuses") @Nullable Boolean overrideStatuses,
        @JsonProperty("hidden") @Nullable Boolean hidden,
        @JsonProperty("space") @Nullable Place space,
        @JsonProperty("task_count") @Nullable Long taskCount,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("deleted") @Nullable Boolean deleted,
        @JsonProperty("statuses") List<Status> statuses,
        @JsonProperty("lists") List<TaskList> lists,
        @JsonProperty("permission_level") @Nullable String permissionLevel,
        @JsonProperty("parent_folder") @Nullable String parentFolder,
        @JsonProperty("folders") List<Subfolder> folders,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Folder {
        statuses = Immutable.list(statuses);
        lists = Immutable.list(lists);
        folders = Immutable.list(folders);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
