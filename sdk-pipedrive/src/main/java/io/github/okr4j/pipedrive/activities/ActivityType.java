package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of activities. Goals refer to its id, activities to its key.
 *
 * @param id the id that goals refer to
 * @param name the name
 * @param keyString what {@link Activity#type} refers to
 * @param iconKey the picture as the vendor names it
 * @param color six hexadecimal digits, or null
 * @param orderNr the place among the types
 * @param active whether it is active
 * @param custom whether the company made it
 * @param addTime when it was added
 * @param updateTime when it was changed
 * @param additional undocumented fields
 */
public record ActivityType(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("key_string") @Nullable String keyString,
        @JsonProperty("icon_key") @Nullable String iconKey,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("order_nr") @Nullable Long orderNr,
        @JsonProperty("active_flag") @Nullable Boolean active,
        @JsonProperty("is_custom_flag") @Nullable Boolean custom,
        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("update_time") @Nullable Instant updateTime,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public ActivityType {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
