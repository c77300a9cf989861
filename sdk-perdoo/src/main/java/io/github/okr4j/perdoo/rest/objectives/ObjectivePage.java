package io.github.okr4j.perdoo.rest.objectives;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of objectives as it is on the wire. */
@Envelope
record ObjectivePage(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,
        @JsonProperty("objectives") @Nullable List<Objective> objectives) {
    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide objectives. */
    @Nullable
    ObjectivePage complete() {
        return objectives == null ? null : this;
    }

    List<Objective> items() {
        return objectives == null ? List.of() : objectives;
    }

    /** The token is optional, so null, none and blank all mean the end. */
    @Nullable
    String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
