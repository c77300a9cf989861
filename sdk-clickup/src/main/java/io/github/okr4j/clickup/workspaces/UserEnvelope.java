package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer of the authorized user. */
@Envelope
record UserEnvelope(@JsonProperty("user") @Nullable User user) {}
