package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer to the question how far a goal is. */
@Envelope
record GoalResultEnvelope(@JsonProperty("data") @Nullable GoalResult data) {}
