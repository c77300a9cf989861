package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to create. Without a location it is about the whole Workspace, which contains the goals. It is unknown whether a
 * location excludes their events.
 *
 * @param endpoint where to post the events, an http or https address
 * @param events the events to send
 * @param spaceId the Space to limit it to, or null
 * @param folderId the Folder to limit it to, or null
 * @param listId the List to limit it to, or null
 * @param taskId the task to limit it to, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateWebhook(
        @JsonProperty("endpoint") String endpoint,
        @JsonProperty("events") List<OpenEnum<WebhookEventType>> events,
        @JsonProperty("space_id") @Nullable Long spaceId,
        @JsonProperty("folder_id") @Nullable Long folderId,
        @JsonProperty("list_id") @Nullable Long listId,
        @JsonProperty("task_id") @Nullable String taskId) {
    /** Checks all components and copies the list. */
    public CreateWebhook {
        WebhookChecks.endpoint(endpoint);
        events = WebhookChecks.events(events);
        long locations = Stream.of(spaceId, folderId, listId, taskId)
                .filter(Objects::nonNull)
                .count();
        if (locations > 1) {
            throw new IllegalArgumentException("only one of spaceId, folderId, listId and taskId may be set");
        }
        if (taskId != null && taskId.isBlank()) {
            throw new IllegalArgumentException("taskId must not be blank");
        }
    }

    /** Creates a builder, which needs an endpoint and events. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateWebhook}; endpoint and events are required. */
    public static final class Builder {
        private final List<OpenEnum<WebhookEventType>> events = new ArrayList<>();
        private @Nullable String endpoint;
        private @Nullable Long spaceId;
        private @Nullable Long folderId;
        private @Nullable Long listId;
        private @Nullable String taskId;

        private Builder() {}

        /**
         * Where to post the events. ClickUp must be able to reach it, and has no fixed addresses of its own. An http or
         * https address.
         */
        public Builder endpoint(String address) {
            this.endpoint = address;
            return this;
        }

        /**
         * Adds events of goals and key results.
         *
         * @param types the events to send
         */
        public Builder events(WebhookEventType... types) {
            for (WebhookEventType type : types) {
                events.add(OpenEnum.of(Checks.notNull("events", type)));
            }
            return this;
        }

        /**
         * Adds an event that this SDK has no constant for, such as {@code taskCreated}.
         *
         * @param name ClickUp's name of the event
         */
        public Builder event(String name) {
            events.add(OpenEnum.parse(WebhookEventType.class, Checks.notNull("event", name)));
            return this;
        }

        /** Selects all events. */
        public Builder allEvents() {
            return events(WebhookEventType.ALL);
        }

        /**
         * Limits it to a Space.
         *
         * @throws IllegalArgumentException if the id is not digits only
         */
        public Builder spaceId(String id) {
            this.spaceId = WebhookChecks.number("spaceId", id);
            return this;
        }

        /**
         * Limits it to a Folder.
         *
         * @throws IllegalArgumentException if the id is not digits only
         */
        public Builder folderId(String id) {
            this.folderId = WebhookChecks.number("folderId", id);
            return this;
        }

        /**
         * Limits it to a List.
         *
         * @throws IllegalArgumentException if the id is not digits only
         */
        public Builder listId(String id) {
            this.listId = WebhookChecks.number("listId", id);
            return this;
        }

        /** Limits it to a task. */
        public Builder taskId(String id) {
            this.taskId = Checks.notNull("taskId", id);
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException naming what is missing, wrong or too many
         */
        public CreateWebhook build() {
            Checks.allSet("endpoint", endpoint, "events", events.isEmpty() ? null : events);
            return new CreateWebhook(Checks.notNull("endpoint", endpoint), events, spaceId, folderId, listId, taskId);
        }
    }
}
