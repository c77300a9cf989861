package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Health of a webhook's deliveries.
 *
 * @param status how it is doing
 * @param failCount events that were given up after five attempts; at 100 the webhook is suspended
 * @param additional fields that this SDK does not know
 */
public record WebhookHealth(
        @JsonProperty("status") @Nullable OpenEnum<WebhookStatus> status,
        @JsonProperty("fail_count") @Nullable Integer failCount,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public WebhookHealth {
        additional = Immutable.json(additional);
    }
}
