package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** The answer to the making or change of a webhook; the id beside it is the webhook's own. */
@Envelope
record WebhookEnvelope(@JsonProperty("webhook") @Nullable Webhook webhook) {}
