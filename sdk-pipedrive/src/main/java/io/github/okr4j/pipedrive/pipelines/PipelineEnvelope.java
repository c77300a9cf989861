package io.github.okr4j.pipedrive.pipelines;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer that is one of them. */
record PipelineEnvelope(@JsonProperty("data") @Nullable Pipeline data) {}
