package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the Lists of a Folder, and of those of a Space that are in none. */
@Envelope
record ListsEnvelope(@JsonProperty("lists") @Nullable List<TaskList> lists) {}
