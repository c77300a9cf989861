package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer of a write. */
@Envelope
record GoalEnvelope(@JsonProperty("data") @Nullable Data data) {
    @Envelope
    record Data(@JsonProperty("goal") @Nullable Goal goal) {}

    @Nullable
    Goal goal() {
        return data == null ? null : data.goal();
    }
}
