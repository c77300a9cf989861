package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer of all that is about one goal. */
record GoalEnvelope(@JsonProperty("goal") @Nullable Goal goal) {}
