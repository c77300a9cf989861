package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom field of a task and its value there.
 *
 * @param id the id, the one that filters take
 * @param name its name
 * @param type its type, as ClickUp's text
 * @param typeConfig what belongs to the type, for example the options to choose from
 * @param dateCreated when it was created
 * @param hideFromGuests whether guests do not see it
 * @param value a JSON value whose form depends on the type, or null if it is not set
 * @param valueRichText the value of a text field as ClickUp's rich text, a JSON document in a text, or null
 * @param valueMarkdown the value of a text field as Markdown; only if the task was asked for with Markdown
 * @param required whether it must be set
 * @param additional fields that this SDK does not know
 */
public record CustomField(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("type_config") Map<String, Object> typeConfig,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("hide_from_guests") @Nullable Boolean hideFromGuests,
        @JsonProperty("value") @Nullable Object value,
        @JsonProperty("value_richtext") @Nullable String valueRichText,
        @JsonProperty("value_markdown") @Nullable String valueMarkdown,
        @JsonProperty("required") @Nullable Boolean required,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public CustomField {
        typeConfig = Immutable.json(typeConfig);
        value = Immutable.jsonValue(value);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
