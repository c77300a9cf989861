package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the members of a task. */
@Envelope
record TaskMembersEnvelope(
        @JsonProperty("members") @Nullable List<Person> members) {}
