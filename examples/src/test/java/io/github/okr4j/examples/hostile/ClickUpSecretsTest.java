package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.auth.ClickUpOAuth;
import io.github.okr4j.clickup.webhooks.ClickUpWebhooks;
import io.github.okr4j.clickup.webhooks.UpdateWebhook;
import io.github.okr4j.clickup.webhooks.Webhook;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ClickUp's secrets that are no header of a call: the one of an OAuth app, and the one of a webhook. */
class ClickUpSecretsTest {
    private static final String ODD = "cnry/4711+x=~&z";
    private static final String PLAIN = "cnry-4711-zz";

    private final SecretSearch search = new SecretSearch();
    private EchoServer server;
    private LogTrap log;

    @BeforeEach
    void start() throws IOException {
        server = EchoServer.start();
        log = new LogTrap();
    }

    @AfterEach
    void stop() throws IOException {
        log.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {ODD, PLAIN})
    void clientSecret_answersThatEchoTheBody_leaveNoTraceOfIt(String secret) {
        Canary canary = new Canary("clickup app", secret);
        search.forbid(canary.forms());
        ClickUpOAuth.Builder builder = ClickUpOAuth.builder()
                .clientId("app")
                .clientSecret(secret)
                .redirectUri("https://app.example.com/back")
                .baseUrl(server.url())
                .timing(new VirtualTime().timing());
        try (ClickUpOAuth oauth = builder.build()) {
            search.object("builder", builder);
            search.object("oauth", oauth);
            search.text("authorize address", oauth.authorizeUrl("state").toString());
            for (Map.Entry<String, UnaryOperator<String>> leak :
                    LeakyResponses.of(canary).entrySet()) {
                server.response(leak.getValue());
                drive(leak.getKey(), oauth.exchange("code"));
            }
            server.response(request -> LeakyResponses.http(200, "", "{\"access_token\": \"" + secret + "\"}"));
            drive("token that is the secret", oauth.exchange("code"));
        }
        assertThat(search.texts()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {ODD, PLAIN})
    void code_answersThatEchoTheBody_leaveNoTraceOfIt(String code) {
        Canary canary = new Canary("clickup code", code);
        search.forbid(canary.forms());
        ClickUpOAuth.Builder builder = ClickUpOAuth.builder()
                .clientId("app")
                .clientSecret("app-secret")
                .redirectUri("https://app.example.com/back")
                .baseUrl(server.url())
                .timing(new VirtualTime().timing());
        try (ClickUpOAuth oauth = builder.build()) {
            search.text("preview", oauth.exchange(code).preview().toString());
            search.text("curl", oauth.exchange(code).preview().toCurl());
            LeakyResponses.of(canary).forEach((name, leak) -> {
                server.response(leak);
                drive(name, oauth.exchange(code));
            });
        }
        assertThat(search.texts()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {ODD, PLAIN})
    void webhookSecret_readOrUnreadable_isNeverPrinted(String secret) {
        search.forbid(new Canary("clickup hook", secret).forms());
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken("pk_1")
                .baseUrl(server.url())
                .build()) {
            String good = ClickUpWebhookCalls.alone(secret);
            for (String one : List.of(
                    good,
                    good.replace("90150000001", "{}"),
                    good.replace("\"active\"", "[]"),
                    good.replace("\"secret\": \"" + secret, "\"secret\": [\"" + secret),
                    good.replace(secret, secret + "\\n"))) {
                server.response(request -> LeakyResponses.http(200, "", "{\"webhooks\": [" + one + "]}"));
                drive("list", client.webhooks().list("1"));
            }
            server.response(request -> LeakyResponses.http(200, "", "{\"webhook\": " + good + "}"));
            Webhook webhook = client.webhooks()
                    .update(
                            "w",
                            UpdateWebhook.builder()
                                    .endpoint("https://a.example")
                                    .allEvents()
                                    .build())
                    .execute();
            assertThat(webhook.secret().reveal()).isEqualTo(secret);
            search.object("webhook", webhook);
            drive(
                    "update",
                    client.webhooks().update("w", UpdateWebhook.of(webhook).build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ODD, PLAIN})
    void webhookSecret_deliveriesThatAreRefused_doNotQuoteIt(String text) {
        search.forbid(new Canary("clickup hook", text).forms());
        Secret secret = Secret.of("secret", text);
        for (String body : List.of("", text, "{\"event\": \"goalUpdated\"}", "{\"event\": [\"" + text + "\"]}")) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            for (String signature : new String[] {null, text, "00".repeat(32), WebhookSignature.of(text, bytes)}) {
                try {
                    search.object("event", ClickUpWebhooks.verify(secret, signature, bytes));
                } catch (IllegalArgumentException e) {
                    search.failure("refusal", e);
                }
            }
        }
        log.drained().forEach(line -> search.text("log", line));
    }

    @Test
    void deliveries_damagedAndSigned_giveEventsOrIllegalArguments() {
        List<byte[]> corpus = List.of(
                Mutator.bytes("{\"event\": \"goalUpdated\", \"goal_id\": \"6f1c\", \"webhook_id\": \"4b67\"}"),
                Mutator.bytes("{\"event\": \"keyResultDeleted\", \"goal_id\": \"6f1c\", \"key_result_id\": \"0b7d\"}"),
                Mutator.bytes("{\"event\": \"taskMoved\", \"history_items\": [{\"id\": \"8\", \"before\": null}]}"));
        Secret secret = Secret.of("secret", PLAIN);
        new Fuzz<>(
                        "webhooks",
                        40,
                        random -> damaged(random, corpus),
                        body -> body,
                        body -> ClickUpWebhooks.verify(secret, WebhookSignature.of(PLAIN, body), body) != null,
                        List.of(IllegalArgumentException.class))
                .run()
                .requireBothKinds(20);
    }

    private static byte[] damaged(RandomGenerator random, List<byte[]> corpus) {
        return new Mutator(random, corpus).mutated(Mutator.pick(random, corpus));
    }

    private void drive(String where, ApiCall<?> call) {
        search.object(where, call);
        try {
            search.object(where, call.executeForResponse());
        } catch (SdkException e) {
            search.failure(where, e);
        }
        log.drained().forEach(line -> search.text(where + ", log", line));
    }
}
