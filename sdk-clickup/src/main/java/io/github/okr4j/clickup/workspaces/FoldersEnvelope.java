package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the Folders of a Space. */
@Envelope
record FoldersEnvelope(@JsonProperty("folders") @Nullable List<Folder> folders) {}
