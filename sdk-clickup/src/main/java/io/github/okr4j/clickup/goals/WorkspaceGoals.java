package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The goals of a Workspace. A response without the list of goals cannot be decoded.
 *
 * @param goals the goals that are in no folder
 * @param folders the folders, each with its goals
 * @param additional fields that this SDK does not know
 */
@Envelope
public record WorkspaceGoals(
        @JsonProperty(value = "goals", required = true) @JsonSetter(nulls = Nulls.FAIL)
        List<GoalSummary> goals,

        @JsonProperty("folders") List<GoalFolder> folders,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and map. */
    public WorkspaceGoals {
        goals = Immutable.list(goals);
        folders = Immutable.list(folders);
        additional = Immutable.json(additional);
    }

    /**
     * All goals, wherever they are.
     *
     * @return those in no folder, then those of each folder
     */
    public List<GoalSummary> all() {
        return Stream.concat(goals.stream(), folders.stream().flatMap(folder -> folder.goals().stream()))
                .toList();
    }
}
