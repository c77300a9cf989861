package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook delivered. It says what was touched and neither how nor when, and has no number of its own: deliveries
 * may come twice, late and out of order, so take one as a reason to read the goal again, never as the news itself.
 */
public sealed interface WebhookEvent permits GoalEvent, KeyResultEvent, OtherEvent {
    /**
     * Type of the event.
     *
     * @return ClickUp's name of it
     */
    OpenEnum<WebhookEventType> event();

    /**
     * Which webhook it came by.
     *
     * @return the webhook's id, or null if omitted
     */
    @Nullable
    String webhookId();

    /**
     * What else it says.
     *
     * @return the fields without a component of their own, never null
     */
    Map<String, Object> additional();
}
