package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer to the question how far a goal is. */
record GoalResultEnvelope(@JsonProperty("data") @Nullable GoalResult data) {}
