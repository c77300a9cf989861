package io.github.okr4j.performengage.conversations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of templates as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record ConversationTemplatePage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<ConversationTemplate> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ConversationTemplatePage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConversationTemplatePage whole(List<ConversationTemplate> all) {
        return new ConversationTemplatePage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide templates. */
    @Nullable
    ConversationTemplatePage complete() {
        return results == null ? null : this;
    }

    List<ConversationTemplate> items() {
        return results == null ? List.of() : results;
    }
}
