package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result was made, changed or deleted.
 *
 * @param event which of the three
 * @param goalId the goal it belongs to, which is the one to read again
 * @param keyResultId the key result
 * @param webhookId which webhook it came by, or null
 * @param additional members that this SDK does not know
 */
public record KeyResultEvent(
        OpenEnum<WebhookEventType> event,
        String goalId,
        String keyResultId,
        @Nullable String webhookId,
        Map<String, Object> additional)
        implements WebhookEvent {
    /** Copies the map. */
    public KeyResultEvent {
        additional = Immutable.json(additional);
    }
}
