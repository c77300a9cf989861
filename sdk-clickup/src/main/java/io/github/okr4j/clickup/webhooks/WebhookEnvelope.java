package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer to the making or change of a webhook; the id beside it is the webhook's own. */
record WebhookEnvelope(@JsonProperty("webhook") @Nullable Webhook webhook) {}
