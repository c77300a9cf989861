package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Folder in a Folder. Known from ClickUp's documentation only.
 *
 * @param id its id, digits
 * @param additional fields that this SDK does not know
 */
public record Subfolder(
        @JsonProperty("id") @Nullable String id,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Subfolder {
        additional = Immutable.json(additional);
    }
}
