package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer that is one of them. */
record ActivityEnvelope(@JsonProperty("data") @Nullable Activity data) {}
