package io.github.okr4j.performengage.conversations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of conversations as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record ConversationPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<Conversation> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ConversationPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConversationPage whole(List<Conversation> all) {
        return new ConversationPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide conversations. */
    @Nullable
    ConversationPage complete() {
        return results == null ? null : this;
    }

    List<Conversation> items() {
        return results == null ? List.of() : results;
    }
}
