package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result was created, changed or deleted.
 *
 * @param event which of the three
 * @param goalId the goal it belongs to, which is the one to read again
 * @param keyResultId the key result
 * @param webhookId which webhook it came by, or null
 * @param workspaceId the Workspace, which ClickUp's API calls {@code team_id}; null in older deliveries
 * @param historyItems what changed, as JSON values; empty in every recorded delivery of goals
 * @param additional fields that this SDK does not know
 */
public record KeyResultEvent(
        OpenEnum<WebhookEventType> event,
        String goalId,
        String keyResultId,
        @Nullable String webhookId,
        @Nullable String workspaceId,
        List<Object> historyItems,
        Map<String, Object> additional)
        implements WebhookEvent {
    /** Copies list and map. */
    public KeyResultEvent {
        historyItems = Immutable.list(historyItems);
        additional = Immutable.json(additional);
    }
}
