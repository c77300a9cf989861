package io.github.okr4j.perdoo.rest.keyresults;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of key results as it is on the wire. */
@Envelope
record KeyResultPage(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,
        @JsonProperty("keyresults") @Nullable List<KeyResult> keyResults) {
    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide key results. */
    @Nullable
    KeyResultPage complete() {
        return keyResults == null ? null : this;
    }

    List<KeyResult> items() {
        return keyResults == null ? List.of() : keyResults;
    }

    /** The token is optional, so null, none and blank all mean the end. */
    @Nullable
    String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
