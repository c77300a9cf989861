package io.github.okr4j.performengage.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of users as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record UserPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<User> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UserPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UserPage whole(List<User> all) {
        return new UserPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide users. */
    @Nullable
    UserPage complete() {
        return results == null ? null : this;
    }

    List<User> items() {
        return results == null ? List.of() : results;
    }
}
