package io.github.okr4j.performengage.recognition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of recognitions as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record RecognitionPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<Recognition> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RecognitionPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecognitionPage whole(List<Recognition> all) {
        return new RecognitionPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide recognitions. */
    @Nullable
    RecognitionPage complete() {
        return results == null ? null : this;
    }

    List<Recognition> items() {
        return results == null ? List.of() : results;
    }
}
