package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal was made, changed or deleted.
 *
 * @param event which of the three
 * @param goalId the goal
 * @param webhookId which webhook it came by, or null
 * @param additional members that this SDK does not know
 */
public record GoalEvent(
        OpenEnum<WebhookEventType> event,
        String goalId,
        @Nullable String webhookId,
        Map<String, Object> additional) implements WebhookEvent {
    /** Copies the map. */
    public GoalEvent {
        additional = Immutable.json(additional);
    }
}
