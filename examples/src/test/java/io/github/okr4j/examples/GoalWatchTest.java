package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.UpdateWebhook;
import io.github.okr4j.clickup.webhooks.Webhook;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.clickup.WebhookDelivery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoalWatchTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient clickUp = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final String goal = fake.addGoal("Grow");
    private final String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 0, 10);
    private HttpServer server;
    private Webhook webhook;
    private GoalWatch watch;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook = clickUp.webhooks()
                .create(
                        fake.workspaceId(),
                        CreateWebhook.builder()
                                .endpoint("http://127.0.0.1:"
                                        + server.getAddress().getPort() + "/clickup")
                                .allEvents()
                                .build())
                .execute();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Goal known = clickUp.goals().get(goal).execute();
        watch = new GoalWatch(clickUp, Objects.requireNonNull(webhook.secret()), List.of(known), out);
        server.createContext("/clickup", watch);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void delivery_signed_readsTheGoalAgain() {
        rename("Learn");

        assertThat(fake.webhooks().deliverAll()).isEqualTo(1);

        assertThat(output()).isEqualTo("changed: Learn, 1 key results, progress 0 %\n");
    }

    @Test
    void deliveries_replayedAndReordered_endInThePictureOfTheLastReading() {
        rename("Learn");
        clickUp.keyResults()
                .update(keyResult, UpdateKeyResult.builder().stepsCurrent(5).build())
                .execute();
        rename("Teach");
        List<WebhookDelivery> once = fake.webhooks().take();
        List<WebhookDelivery> deliveries = new ArrayList<>(once);
        deliveries.addAll(once);
        Collections.shuffle(deliveries, new Random(4711));

        assertThat(deliveries).hasSize(6).allMatch(delivery -> fake.webhooks().deliver(delivery) == 200);

        assertThat(output()).isEqualTo("changed: Teach, 1 key results, progress 50 %\n");
        assertThat(watch.picture()).containsOnlyKeys(goal);
    }

    @Test
    void deletion_andAnOlderChangeAfterIt_leaveTheGoalGone() {
        rename("Learn");
        clickUp.goals().delete(goal).execute();
        List<WebhookDelivery> deliveries = fake.webhooks().take();

        fake.webhooks().deliver(deliveries.get(1));
        fake.webhooks().deliver(deliveries.get(0));

        assertThat(output()).isEqualTo("gone: Grow\n");
        assertThat(watch.picture()).isEmpty();
    }

    @Test
    void delivery_ofSomethingElse_isTakenAndChangesNothing() {
        String body = "{\"event\":\"taskMoved\",\"task_id\":\"t\",\"webhook_id\":\"" + webhook.id() + "\"}";
        int before = fake.requests().size();

        assertThat(fake.webhooks().deliver(fake.webhooks().signed(webhook.id(), body)))
                .isEqualTo(200);

        assertThat(output()).isEmpty();
        assertThat(fake.requests()).hasSize(before);
    }

    @Test
    void delivery_badMissingOrForeignSignature_isRefusedAndReadsNothing() {
        rename("Learn");
        WebhookDelivery genuine = fake.webhooks().take().get(0);
        int before = fake.requests().size();

        for (String signature : List.of("", "abc", "00".repeat(32))) {
            assertThat(deliver(genuine.body(), signature)).isEqualTo(400);
        }
        assertThat(deliver(genuine.body().replace(goal, "other"), genuine.signature()))
                .isEqualTo(400);

        assertThat(output()).contains("X-Signature must be there", "64 hexadecimal digits", "not the one of this body");
        assertThat(fake.requests()).hasSize(before);
    }

    @Test
    void delivery_emptyOrBeyondOneMebibyte_isRefused() {
        String large = "{\"event\":\"goalUpdated\",\"goal_id\":\"" + goal + "\"," + " ".repeat(1 << 20) + "}";

        assertThat(fake.webhooks().deliver(fake.webhooks().signed(webhook.id(), "")))
                .isEqualTo(400);
        assertThat(fake.webhooks().deliver(fake.webhooks().signed(webhook.id(), large.substring(0, (1 << 20) + 1))))
                .isEqualTo(400);

        assertThat(output()).contains("body must not be empty", "body must not be longer");
    }

    @Test
    void reading_thatIsNoLongerAllowed_takesTheGoalOutOfThePicture() {
        rename("Learn");
        fake.inject(Fault.status(403).always());

        fake.webhooks().deliverAll();

        assertThat(output()).startsWith("gone: Grow");
    }

    @Test
    void reading_withABadToken_keepsThePicture() {
        rename("Learn");
        fake.inject(Fault.status(401).always());

        fake.webhooks().deliverAll();

        assertThat(output()).startsWith("not read: ");
        assertThat(watch.picture()).containsOnlyKeys(goal);
    }

    @Test
    void webhook_refusedAgainAndAgain_isFailingAndCanBeWoken() {
        Webhook elsewhere = clickUp.webhooks()
                .update(
                        webhook.id(),
                        UpdateWebhook.of(webhook)
                                .endpoint(webhook.endpoint().replace("/clickup", "/elsewhere"))
                                .build())
                .execute();
        rename("Learn");

        assertThat(fake.webhooks().deliverAll()).isZero();

        assertThat(clickUp.webhooks().list(fake.workspaceId()).execute())
                .singleElement()
                .satisfies(one -> assertThat(one.health().failCount()).isEqualTo(1));
        assertThat(clickUp.webhooks()
                        .update(elsewhere.id(), UpdateWebhook.of(elsewhere).build())
                        .execute()
                        .health()
                        .failCount())
                .isZero();
    }

    private void rename(String name) {
        clickUp.goals().update(goal, UpdateGoal.builder().name(name).build()).execute();
    }

    private int deliver(String body, String signature) {
        return fake.webhooks().deliver(new WebhookDelivery(webhook.id(), webhook.endpoint(), body, signature));
    }

    /** What was printed when all that was touched has been read. */
    private String output() {
        watch.close();
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
