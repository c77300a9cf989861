package io.github.okr4j.performengage.conversations;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan for conversations.
 *
 * @param apiId the id, opaque
 * @param name the name
 * @param templateName the name of its template
 * @param templateApiId the id of its template
 * @param status whether it is in force
 * @param frequency how often, in words such as {@code Every 4 weeks}; only for recurring plans
 * @param additional members that this SDK does not know
 */
public record ConversationPlan(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("template_name") @Nullable String templateName,
        @JsonProperty("template_api_id") @Nullable String templateApiId,
        @JsonProperty("status") @Nullable OpenEnum<PlanStatus> status,
        @JsonProperty("frequency") @Nullable String frequency,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public ConversationPlan {
        additional = Immutable.json(additional);
    }
}
