package io.github.okr4j.testkit.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Tree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeClickUpWebhooksTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String webhooks = "/v2/team/" + fake.workspaceId() + "/webhook";

    @Test
    void createWebhook_events_answersIdAndWebhookWithSecretAndNumericTeam() {
        Browser.Reply reply = create("http://hooks.example.com/a", "[\"goalUpdated\"]");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.object("webhook"))
                .containsEntry("id", reply.json().get("id"))
                .containsEntry("team_id", Long.valueOf(fake.workspaceId()))
                .containsEntry("events", List.of("goalUpdated"))
                .containsEntry("client_id", null)
                .containsEntry("list_id", null)
                .containsEntry("health", Map.of("status", "active", "fail_count", 0))
                .containsKey("secret");
        assertThat(browser.get(webhooks).list("webhooks")).containsExactly(reply.object("webhook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"*\"", "[\"*\"]"})
    void createWebhook_allEvents_isAListOfOne(String events) {
        assertThat(create("http://hooks.example.com/a", events).object("webhook"))
                .containsEntry("events", List.of("*"));
    }

    @Test
    void createWebhook_sameAgain_isRefused() {
        create("http://hooks.example.com/a", "\"*\"");

        Browser.Reply again = create("http://hooks.example.com/a", "\"*\"");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.json()).containsEntry("ECODE", "OAUTH_171");
        assertThat(create("http://hooks.example.com/b", "\"*\"").status()).isEqualTo(200);
        assertThat(fake.webhooks().count()).isEqualTo(2);
    }

    @Test
    void createWebhook_withoutEndpointOrEvents_isRefused() {
        assertThat(browser.post(webhooks, "{\"events\":\"*\"}").status()).isEqualTo(400);
        assertThat(create("http://hooks.example.com/a", "[]").json()).containsEntry("ECODE", "OAUTH_040");
        assertThat(create("http://hooks.example.com/a", "[7]").status()).isEqualTo(400);
        assertThat(fake.webhooks().count()).isZero();
    }

    @Test
    void updateWebhook_needsAllThree() {
        String id =
                (String) create("http://hooks.example.com/a", "\"*\"").json().get("id");
        String both = "{\"endpoint\":\"http://hooks.example.com/b\",\"events\":[\"goalDeleted\"]";

        assertThat(browser.put("/v2/webhook/" + id, both + "}").status()).isEqualTo(400);
        Browser.Reply reply = browser.put("/v2/webhook/" + id, both + ",\"status\":\"active\"}");

        assertThat(reply.object("webhook"))
                .containsEntry("endpoint", "http://hooks.example.com/b")
                .containsEntry("events", List.of("goalDeleted"));
    }

    @Test
    void deleteWebhook_known_isGoneWithItsEvents() {
        String id =
                (String) create("http://hooks.example.com/a", "\"*\"").json().get("id");
        browser.put("/v2/goal/" + fake.addGoal("Grow"), "{\"name\":\"Learn\"}");

        assertThat(browser.delete("/v2/webhook/" + id).body()).isEqualTo("{}");

        assertThat(fake.webhooks().take()).isEmpty();
        assertThat(browser.delete("/v2/webhook/" + id).status()).isEqualTo(401);
        assertThatIllegalArgumentException().isThrownBy(() -> fake.webhooks().signed(id, "{}"));
    }

    @Test
    void changes_byRequests_makeTheSixEventsAndSeedingMakesNone() {
        create("http://hooks.example.com/a", "\"*\"");
        create("http://hooks.example.com/b", "[\"goalUpdated\"]");
        String seeded = fake.addGoal("Grow");
        String goals = "/v2/team/" + fake.workspaceId() + "/goal";
        String goal = String.valueOf(
                browser.post(goals, "{\"name\":\"Learn\"}").object("goal").get("id"));
        browser.put("/v2/goal/" + goal, "{\"name\":\"Teach\"}");
        String keyResult =
                String.valueOf(browser.post("/v2/goal/" + goal + "/key_result", "{\"name\":\"K\",\"type\":\"number\"}")
                        .object("key_result")
                        .get("id"));
        browser.put("/v2/key_result/" + keyResult, "{\"steps_current\":1}");
        browser.delete("/v2/key_result/" + keyResult);
        browser.delete("/v2/goal/" + goal);

        List<WebhookDelivery> due = fake.webhooks().take();

        assertThat(due)
                .filteredOn(one -> one.endpoint().endsWith("/a"))
                .extracting(one -> Json.readObject(one.body()).orElseThrow().get("event"))
                .containsExactly(
                        "goalCreated",
                        "goalUpdated",
                        "keyResultCreated",
                        "keyResultUpdated",
                        "keyResultDeleted",
                        "goalDeleted");
        assertThat(due).filteredOn(one -> one.endpoint().endsWith("/b")).hasSize(1);
        assertThat(due)
                .allMatch(one -> one.body().contains(goal))
                .noneMatch(one -> one.body().contains(seeded));
    }

    @Test
    void signature_ofADelivery_isTheHmacOfItsBody() {
        assertThat(ClickUpDelivery.signature("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void deliverAll_endpointThatAnswers_getsEachEventOnceWithItsSignature() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        try (Endpoint endpoint = new Endpoint(received, 200)) {
            create(endpoint.url(), "\"*\"");
            browser.put("/v2/goal/" + fake.addGoal("Grow"), "{\"name\":\"Learn\"}");
            WebhookDelivery due = fake.webhooks().take().get(0);
            browser.put("/v2/goal/" + fake.addGoal("Grow"), "{\"name\":\"Learn\"}");

            assertThat(fake.webhooks().deliver(due)).isEqualTo(200);
            assertThat(fake.webhooks().deliverAll()).isEqualTo(1);
            assertThat(fake.webhooks().deliverAll()).isZero();

            assertThat(received).hasSize(2).first().isEqualTo(due.signature() + " " + due.body());
        }
    }

    @Test
    void deliverAll_endpointThatRefuses_isTriedFiveTimesAndCountsOneFailure() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        try (Endpoint endpoint = new Endpoint(received, 500)) {
            create(endpoint.url(), "\"*\"");
            browser.put("/v2/goal/" + fake.addGoal("Grow"), "{\"name\":\"Learn\"}");

            assertThat(fake.webhooks().deliverAll()).isZero();

            assertThat(received).hasSize(5);
            assertThat(health()).containsEntry("status", "failing").containsEntry("fail_count", 1);
        }
    }

    @Test
    void deliverAll_endpointThatIsGone_suspendsTheWebhookAtOnce() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        try (Endpoint endpoint = new Endpoint(received, 410)) {
            create(endpoint.url(), "\"*\"");
            String goal = fake.addGoal("Grow");
            browser.put("/v2/goal/" + goal, "{\"name\":\"Learn\"}");
            fake.webhooks().deliverAll();
            browser.put("/v2/goal/" + goal, "{\"name\":\"Teach\"}");

            assertThat(fake.webhooks().take()).isEmpty();
            assertThat(received).hasSize(1);
            assertThat(health()).containsEntry("status", "suspended");
        }
    }

    @Test
    void exchange_code_isGoodForOneToken() {
        String body = "{\"client_id\":\"" + fake.clientId() + "\",\"client_secret\":\"" + fake.clientSecret()
                + "\",\"code\":\"" + fake.authorize() + "\"}";
        Browser anybody = Browser.anonymous(fake);

        assertThat(anybody.post("/v2/oauth/token", body).json()).containsEntry("access_token", fake.oauthToken());
        assertThat(anybody.post("/v2/oauth/token", body).json()).containsOnlyKeys("err");
        assertThat(anybody.post("/v2/oauth/token", "{\"client_id\":\"x\"}").json())
                .containsEntry("ECODE", "OAUTH_010");
    }

    private Browser.Reply create(String endpoint, String events) {
        return browser.post(webhooks, "{\"endpoint\":\"" + endpoint + "\",\"events\":" + events + "}");
    }

    private Map<String, Object> health() {
        return Tree.object(browser.get(webhooks).list("webhooks").get(0), "health");
    }

    /** Takes what is delivered and always sends the same status. */
    private static final class Endpoint implements AutoCloseable {

        private final HttpServer server;

        Endpoint(List<String> received, int status) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                received.add(exchange.getRequestHeaders().getFirst("X-Signature") + " " + body);
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
