package io.github.okr4j.testkit.clickup;

/**
 * One event on its way to a webhook's endpoint.
 *
 * @param webhookId the webhook's id
 * @param endpoint where it is posted
 * @param body the body, JSON
 * @param signature the value of the header {@code X-Signature}, made of the body with the webhook's secret
 */
public record WebhookDelivery(String webhookId, String endpoint, String body, String signature) {}
