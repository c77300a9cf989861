package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Space, Folder or List as the objects inside it name it.
 *
 * @param id the id, digits
 * @param name its name; {@code hidden} for the Folder of a List that is in none
 * @param hidden whether it is no real Folder, because the List is in none; null for others than Folders
 * @param access whether the token may see it
 * @param archived whether it is archived
 * @param additional fields that this SDK does not know
 */
public record Place(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("hidden") @Nullable Boolean hidden,
        @JsonProperty("access") @Nullable Boolean access,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Place {
        additional = Immutable.json(additional);
    }
}
