package io.github.okr4j.pipedrive.deals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer that is one of them. */
record DealEnvelope(@JsonProperty("data") @Nullable Deal data) {}
