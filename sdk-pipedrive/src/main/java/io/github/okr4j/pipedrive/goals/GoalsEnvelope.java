package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a search. What else is in it says success or failure and is read by the profile. */
@Envelope
record GoalsEnvelope(@JsonProperty("data") @Nullable Data data) {
    @Envelope
    record Data(@JsonProperty("goals") @Nullable List<Goal> goals) {}

    /** The vendor leaves out the list, or all data, where nothing was found. */
    List<Goal> goals() {
        return data == null || data.goals() == null ? List.of() : List.copyOf(data.goals());
    }
}
