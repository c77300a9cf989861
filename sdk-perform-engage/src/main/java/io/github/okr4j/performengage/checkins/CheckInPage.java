package io.github.okr4j.performengage.checkins;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of check-ins as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record CheckInPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<CheckIn> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CheckInPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CheckInPage whole(List<CheckIn> all) {
        return new CheckInPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide check-ins. */
    @Nullable
    CheckInPage complete() {
        return results == null ? null : this;
    }

    List<CheckIn> items() {
        return results == null ? List.of() : results;
    }
}
