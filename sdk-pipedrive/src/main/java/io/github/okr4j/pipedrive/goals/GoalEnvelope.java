package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer of a write. */
record GoalEnvelope(@JsonProperty("data") @Nullable Data data) {
    record Data(@JsonProperty("goal") @Nullable Goal goal) {}

    @Nullable
    Goal goal() {
        return data == null ? null : data.goal();
    }
}
