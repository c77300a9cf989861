package io.github.okr4j.pipedrive.pipelines;

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
 * A pipeline: the way of deals through stages.
 *
 * @param id the id that goals and deals refer to
 * @param name the name
 * @param orderNr the place among the pipelines
 * @param deleted whether it is deleted
 * @param dealProbabilityEnabled whether its deals have a probability
 * @param addTime when it was added
 * @param updateTime when it was changed
 * @param additional undocumented fields
 */
public record Pipeline(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("order_nr") @Nullable Long orderNr,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,

        @JsonProperty("is_deal_probability_enabled") @Nullable
        Boolean dealProbabilityEnabled,

        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("update_time") @Nullable Instant updateTime,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Pipeline {
        additional = Immutable.json(additional);
    }
}
