package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer that is one of them. */
@Envelope
record ActivityEnvelope(@JsonProperty("data") @Nullable Activity data) {}
