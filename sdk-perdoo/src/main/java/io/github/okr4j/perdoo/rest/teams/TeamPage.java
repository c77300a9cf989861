package io.github.okr4j.perdoo.rest.teams;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of teams as it is on the wire. */
@Envelope
record TeamPage(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,
        @JsonProperty("teams") @Nullable List<Team> teams) {
    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide teams. */
    @Nullable
    TeamPage complete() {
        return teams == null ? null : this;
    }

    List<Team> items() {
        return teams == null ? List.of() : teams;
    }

    /** The token is optional, so null, none and blank all mean the end. */
    @Nullable
    String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
