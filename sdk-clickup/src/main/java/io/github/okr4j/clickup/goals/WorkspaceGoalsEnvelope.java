package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of the list of goals; one without goals is not taken for an empty Workspace. */
@Envelope
record WorkspaceGoalsEnvelope(
        @JsonProperty("goals") @Nullable List<GoalSummary> goals,
        @JsonProperty("folders") List<GoalFolder> folders,
        @JsonAnySetter Map<String, Object> additional) {
    @Nullable
    WorkspaceGoals value() {
        return goals == null ? null : new WorkspaceGoals(goals, folders, additional);
    }
}
