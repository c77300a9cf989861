package io.github.okr4j.pipedrive.users;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer that is one of them. */
record CurrentUserEnvelope(@JsonProperty("data") @Nullable CurrentUser data) {}
