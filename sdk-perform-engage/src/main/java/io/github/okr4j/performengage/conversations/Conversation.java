package io.github.okr4j.performengage.conversations;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation. The vendor's list may have more members: they are in {@code additional}. Times without zone are read in
 * the client's zone.
 *
 * @param apiId the id, opaque
 * @param templateApiId the id of its template
 * @param templateName the name of its template
 * @param planName the name of its plan
 * @param planApiId the id of its plan
 * @param stageName the stage it is in; {@code Final} when it is completed
 * @param stageApiId the id of that stage
 * @param status what became of it
 * @param updatedDate when it was changed last
 * @param completedDate when it was completed, or null if it was not
 * @param generatedDate when it was generated
 * @param personApiId the id of the user it is about
 * @param personName the full name of that user
 * @param additional members that this SDK does not know
 */
public record Conversation(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("template_api_id") @Nullable String templateApiId,
        @JsonProperty("template_name") @Nullable String templateName,
        @JsonProperty("plan_name") @Nullable String planName,
        @JsonProperty("plan_api_id") @Nullable String planApiId,
        @JsonProperty("stage_name") @Nullable String stageName,
        @JsonProperty("stage_api_id") @Nullable String stageApiId,
        @JsonProperty("status") @Nullable OpenEnum<ConversationStatus> status,
        @JsonProperty("updated_date") @Nullable Instant updatedDate,
        @JsonProperty("completed_date") @Nullable Instant completedDate,
        @JsonProperty("generated_date") @Nullable Instant generatedDate,
        @JsonProperty("person_api_id") @Nullable String personApiId,
        @JsonProperty("person_name") @Nullable String personName,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public Conversation {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
