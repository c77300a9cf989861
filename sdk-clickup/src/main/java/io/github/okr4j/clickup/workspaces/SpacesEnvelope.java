package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the Spaces of a Workspace. */
@Envelope
record SpacesEnvelope(@JsonProperty("spaces") @Nullable List<Space> spaces) {}
