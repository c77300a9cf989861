package io.github.okr4j.performengage.questions;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param apiId the id, opaque
 * @param text what is asked
 * @param type the kind of reply that it takes
 * @param choices the options of a question of type {@link QuestionType#CHOICE}, else empty
 * @param additional members that this SDK does not know
 */
public record Question(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("text") @Nullable String text,
        @JsonProperty("type") @Nullable OpenEnum<QuestionType> type,
        @JsonProperty("choices") List<Choice> choices,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the list and the additional members. */
    public Question {
        choices = Immutable.list(choices);
        additional = Immutable.json(additional);
    }
}
