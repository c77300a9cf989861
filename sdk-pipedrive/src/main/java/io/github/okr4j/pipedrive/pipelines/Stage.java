package io.github.okr4j.pipedrive.pipelines;

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
 * A stage of a pipeline.
 *
 * @param id the id that goals and deals refer to
 * @param name the name
 * @param pipelineId the pipeline it belongs to
 * @param orderNr the place within the pipeline
 * @param deleted whether it is deleted
 * @param dealProbability how likely its deals are won, in percent
 * @param dealRotEnabled whether deals become rotten in it
 * @param daysToRotten after how many days they do, or null
 * @param addTime when it was added
 * @param updateTime when it was changed
 * @param additional undocumented fields
 */
public record Stage(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("pipeline_id") @Nullable Long pipelineId,
        @JsonProperty("order_nr") @Nullable Long orderNr,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,
        @JsonProperty("deal_probability") @Nullable Long dealProbability,
        @JsonProperty("is_deal_rot_enabled") @Nullable Boolean dealRotEnabled,
        @JsonProperty("days_to_rotten") @Nullable Long daysToRotten,
        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("update_time") @Nullable Instant updateTime,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Stage {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
