package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the Lists of a Folder, and of those of a Space that are in none. */
record ListsEnvelope(@JsonProperty("lists") @Nullable List<TaskList> lists) {}
