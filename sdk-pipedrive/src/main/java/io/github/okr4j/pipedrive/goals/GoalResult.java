package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a goal.
 *
 * @param progress what was reached in the period, to compare with {@link Goal.ExpectedOutcome#target}; money for {@link
 *     TrackingMetric#SUM}
 * @param goal the goal as it is now
 * @param additional undocumented fields
 */
public record GoalResult(
        @JsonProperty("progress") @Nullable BigDecimal progress,
        @JsonProperty("goal") @Nullable Goal goal,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public GoalResult {
        additional = Immutable.json(additional);
    }
}
