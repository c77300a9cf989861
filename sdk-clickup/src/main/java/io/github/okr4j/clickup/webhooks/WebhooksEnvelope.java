package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the list of webhooks; one without webhooks is not taken for an empty list. */
@Envelope
record WebhooksEnvelope(@JsonProperty("webhooks") @Nullable List<Webhook> webhooks) {
    @Nullable
    List<Webhook> value() {
        return webhooks == null ? null : Immutable.list(webhooks);
    }
}
