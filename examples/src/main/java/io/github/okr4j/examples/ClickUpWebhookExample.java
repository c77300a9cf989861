package io.github.okr4j.examples;

import com.sun.net.httpserver.HttpServer;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.Webhook;
import io.github.okr4j.clickup.webhooks.WebhookEventType;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;

/** A webhook from its making to the changed goal, received by the JDK's own HTTP server. */
public final class ClickUpWebhookExample {
    private ClickUpWebhookExample() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakeClickUp fake = FakeClickUp.start();
                ClickUpClient clickUp = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            String goalId = fake.addGoal("Grow the community");
            String keyResultId = fake.addKeyResult(goalId, "Meetups held", "number", 0, 2, 10);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            CreateWebhook request = CreateWebhook.builder()
                    .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/clickup")
                    .events(WebhookEventType.GOAL_UPDATED, WebhookEventType.KEY_RESULT_UPDATED)
                    .build();
            Webhook webhook =
                    clickUp.webhooks().create(fake.workspaceId(), request).execute();

            // The webhook first and then the tree: what changes in between is delivered.
            List<Goal> known =
                    clickUp.goals().tree(fake.workspaceId()).execute().all();
            try (GoalWatch watch = new GoalWatch(clickUp, Objects.requireNonNull(webhook.secret()), known, out)) {
                server.createContext("/clickup", watch);
                server.start();

                UpdateKeyResult progress = UpdateKeyResult.builder()
                        .stepsCurrent(4)
                        .note("Lisbon and Porto")
                        .build();
                clickUp.keyResults().update(keyResultId, progress).execute();
                fake.webhooks().deliverAll();
            } finally {
                server.stop(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
