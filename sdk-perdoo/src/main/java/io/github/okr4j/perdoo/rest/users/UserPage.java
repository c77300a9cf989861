package io.github.okr4j.perdoo.rest.users;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of users as it is on the wire. */
@Envelope
record UserPage(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,
        @JsonProperty("users") @Nullable List<User> users) {
    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide users. */
    @Nullable
    UserPage complete() {
        return users == null ? null : this;
    }

    List<User> items() {
        return users == null ? List.of() : users;
    }

    /** The token is optional, so null, none and blank all mean the end. */
    @Nullable
    String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
