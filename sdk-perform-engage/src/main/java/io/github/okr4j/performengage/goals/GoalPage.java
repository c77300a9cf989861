package io.github.okr4j.performengage.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of goals as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record GoalPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<Goal> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    GoalPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GoalPage whole(List<Goal> all) {
        return new GoalPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide goals. */
    @Nullable
    GoalPage complete() {
        return results == null ? null : this;
    }

    List<Goal> items() {
        return results == null ? List.of() : results;
    }
}
