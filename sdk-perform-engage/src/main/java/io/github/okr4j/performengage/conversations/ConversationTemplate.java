package io.github.okr4j.performengage.conversations;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template for conversations. Times without zone are read in the client's zone.
 *
 * @param apiId the id, opaque
 * @param name the name
 * @param active whether it is active
 * @param draft whether it is a draft
 * @param deleted whether it was deleted
 * @param createdDate when it was created
 * @param updatedDate when it was changed last
 * @param additional members that this SDK does not know
 */
public record ConversationTemplate(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("active") @Nullable Boolean active,
        @JsonProperty("draft") @Nullable Boolean draft,
        @JsonProperty("deleted") @Nullable Boolean deleted,
        @JsonProperty("created_date") @Nullable Instant createdDate,
        @JsonProperty("updated_date") @Nullable Instant updatedDate,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public ConversationTemplate {
        additional = Immutable.json(additional);
    }
}
