package io.github.okr4j.perdoo.rest.cycles;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cycles as it is on the wire. */
@Envelope
record CyclePage(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,
        @JsonProperty("cycles") @Nullable List<Cycle> cycles) {
    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide cycles. */
    @Nullable
    CyclePage complete() {
        return cycles == null ? null : this;
    }

    List<Cycle> items() {
        return cycles == null ? List.of() : cycles;
    }

    /** The token is optional, so null, none and blank all mean the end. */
    @Nullable
    String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
