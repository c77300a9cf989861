package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the members of a List. */
record MembersEnvelope(@JsonProperty("members") @Nullable List<Person> members) {}
