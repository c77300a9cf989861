package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer of the authorized user. */
record UserEnvelope(@JsonProperty("user") @Nullable User user) {}
