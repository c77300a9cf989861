package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook's new endpoint, events and status. ClickUp requires all three, so all are always sent; {@link #of} begins
 * with what a webhook has.
 *
 * @param endpoint where to post the events, an http or https address
 * @param events the events to send
 * @param status {@code active}, the only one that ClickUp's documentation shows; it reactivates a suspended webhook
 */
public record UpdateWebhook(
        @JsonProperty("endpoint") String endpoint,
        @JsonIgnore List<OpenEnum<WebhookEventType>> events,
        @JsonProperty("status") OpenEnum<WebhookStatus> status) {
    /** Checks all components and copies the list. */
    public UpdateWebhook {
        WebhookChecks.endpoint(endpoint);
        events = WebhookChecks.events(events);
        Checks.notNull("status", status);
    }

    /** ClickUp documents the text {@code *} for all events, not a list of it. */
    @JsonProperty("events")
    Object eventsOnTheWire() {
        boolean all = events.size() == 1 && events.get(0).is(WebhookEventType.ALL);
        return all ? events.get(0) : events;
    }

    /** Creates a builder, which needs an endpoint and events; the status is active unless set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins an update that leaves endpoint and events as they are and makes the webhook active.
     *
     * @param webhook the webhook as it was read
     * @return a builder that needs nothing more
     */
    public static Builder of(Webhook webhook) {
        Builder builder = new Builder();
        builder.endpoint = Checks.notNull("webhook", webhook).endpoint();
        builder.events.addAll(webhook.events());
        return builder;
    }

    /** Builds an {@link UpdateWebhook}; endpoint and events are required. */
    public static final class Builder {
        private final List<OpenEnum<WebhookEventType>> events = new ArrayList<>();
        private @Nullable String endpoint;
        private OpenEnum<WebhookStatus> status = OpenEnum.of(WebhookStatus.ACTIVE);

        private Builder() {}

        /** Where to post the events, an http or https address. */
        public Builder endpoint(String address) {
            this.endpoint = address;
            return this;
        }

        /**
         * The events to send, in place of those named so far.
         *
         * @param types the events to send
         */
        public Builder events(WebhookEventType... types) {
            events.clear();
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

        /** Selects all events, in place of the events named so far. */
        public Builder allEvents() {
            return events(WebhookEventType.ALL);
        }

        /** The status. It is unknown whether ClickUp accepts another than active. */
        public Builder status(WebhookStatus value) {
            this.status = OpenEnum.of(Checks.notNull("status", value));
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException naming what is missing or wrong
         */
        public UpdateWebhook build() {
            Checks.allSet("endpoint", endpoint, "events", events.isEmpty() ? null : events);
            return new UpdateWebhook(Checks.notNull("endpoint", endpoint), events, status);
        }
    }
}
