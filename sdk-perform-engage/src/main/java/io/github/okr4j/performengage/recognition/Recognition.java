package io.github.okr4j.performengage.recognition;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One colleague mentioned by another in reply to a question. The vendor sends no time.
 *
 * @param apiId the id, opaque
 * @param questionApiId the id of the question
 * @param questionText what was asked
 * @param responseApiId the id of the reply
 * @param responseText the reply
 * @param authorApiId the id of the user who replied
 * @param authorName the full name of that user
 * @param authorEmail the e-mail address of that user
 * @param mentionedApiId the id of the user who was mentioned
 * @param mentionedName the full name of that user
 * @param mentionedEmail the e-mail address of that user
 * @param additional members that this SDK does not know
 */
public record Recognition(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("question_api_id") @Nullable String questionApiId,
        @JsonProperty("question_text") @Nullable String questionText,
        @JsonProperty("response_api_id") @Nullable String responseApiId,
        @JsonProperty("response_text") @Nullable String responseText,
        @JsonProperty("author_api_id") @Nullable String authorApiId,
        @JsonProperty("author_name") @Nullable String authorName,
        @JsonProperty("author_email") @Nullable String authorEmail,
        @JsonProperty("mentioned_api_id") @Nullable String mentionedApiId,
        @JsonProperty("mentioned_name") @Nullable String mentionedName,
        @JsonProperty("mentioned_email") @Nullable String mentionedEmail,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public Recognition {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
