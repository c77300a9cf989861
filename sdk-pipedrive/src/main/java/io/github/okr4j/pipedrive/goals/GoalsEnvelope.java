package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The response of a search. The profile reads the rest of it. */
@Envelope
record GoalsEnvelope(@JsonProperty("data") @Nullable Data data) {
    @Envelope
    record Data(@JsonProperty("goals") @Nullable List<Goal> goals) {}

    /** The vendor omits the list, or all data, if nothing is found. */
    List<Goal> goals() {
        return data == null || data.goals() == null ? List.of() : List.copyOf(data.goals());
    }
}
