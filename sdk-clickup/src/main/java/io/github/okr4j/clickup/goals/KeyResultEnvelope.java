package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer of all that is about one key result. */
@Envelope
record KeyResultEnvelope(
        @JsonProperty("key_result") @Nullable KeyResult keyResult) {}
