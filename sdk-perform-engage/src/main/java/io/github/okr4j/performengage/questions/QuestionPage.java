package io.github.okr4j.performengage.questions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of questions as it is on the wire: an envelope, or a bare array where the server does not page. */
@Envelope
record QuestionPage(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") @Nullable List<Question> results) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    QuestionPage {}

    /** A bare array is the whole list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuestionPage whole(List<Question> all) {
        return new QuestionPage((long) all.size(), null, all);
    }

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide questions. */
    @Nullable
    QuestionPage complete() {
        return results == null ? null : this;
    }

    List<Question> items() {
        return results == null ? List.of() : results;
    }
}
