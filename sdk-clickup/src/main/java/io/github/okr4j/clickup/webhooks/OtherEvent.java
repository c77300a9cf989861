package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any other event, and one of a goal or key result that comes without the ids it is to have.
 *
 * @param event ClickUp's name of it
 * @param webhookId which webhook it came by, or null
 * @param additional all its other members, as they came
 */
public record OtherEvent(
        OpenEnum<WebhookEventType> event, @Nullable String webhookId, Map<String, Object> additional)
        implements WebhookEvent {
    /** Copies the map. */
    public OtherEvent {
        additional = Immutable.json(additional);
    }
}
