package io.github.okr4j.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.ClickUpError;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.webhooks.ClickUpWebhooks;
import io.github.okr4j.clickup.webhooks.GoalEvent;
import io.github.okr4j.clickup.webhooks.KeyResultEvent;
import io.github.okr4j.clickup.webhooks.WebhookEvent;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.SdkException;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Receives ClickUp's webhooks and keeps a picture of the goals in step.
 *
 * <p>A delivery is only a reason to look: the goal is read again, and what was read counts. So it does no harm if one
 * comes twice, late or out of order. The response is sent before the goal is read, for ClickUp waits 7 seconds at most, and many
 * deliveries about one goal end in one reading.
 */
final class GoalWatch implements HttpHandler, AutoCloseable {
    private static final int TAKEN = 200;
    private static final int REFUSED = 400;
    private static final int NO_BODY = -1;

    private final ClickUpClient clickUp;
    private final Secret secret;
    private final PrintStream out;
    private final Map<String, Goal> picture = new ConcurrentHashMap<>();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();

    /** One thread: two readings of a goal at once might end in the wrong order. */
    private final ExecutorService reader = Executors.newSingleThreadExecutor(GoalWatch::daemon);

    GoalWatch(ClickUpClient clickUp, Secret secret, List<Goal> known, PrintStream out) {
        this.clickUp = clickUp;
        this.secret = secret;
        this.out = out;
        known.forEach(goal -> picture.put(goal.id(), goal));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(ClickUpWebhooks.MAX_BODY_BYTES + 1);
            String signature = exchange.getRequestHeaders().getFirst(ClickUpWebhooks.SIGNATURE_HEADER);
            exchange.sendResponseHeaders(accept(signature, body), NO_BODY);
        }
    }

    /** The goals as they were read last, by id. */
    Map<String, Goal> picture() {
        return Map.copyOf(picture);
    }

    /** Ends when all that was touched so far has been read. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            if (!reader.awaitTermination(1, TimeUnit.MINUTES)) {
                reader.shutdownNow();
            }
        } catch (InterruptedException e) {
            reader.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private int accept(@Nullable String signature, byte[] body) {
        WebhookEvent event;
        try {
            event = ClickUpWebhooks.verify(secret, signature, body);
        } catch (IllegalArgumentException e) {
            out.println("refused a delivery: " + e.getMessage());
            return REFUSED;
        }
        if (event instanceof GoalEvent goal) {
            touch(goal.goalId());
        } else if (event instanceof KeyResultEvent keyResult) {
            touch(keyResult.goalId());
        }
        return TAKEN; // other events too: else ClickUp would send them again, and suspend the webhook in the end
    }

    private void touch(String goalId) {
        if (touched.add(goalId)) {
            reader.execute(() -> read(goalId));
        }
    }

    private void read(String goalId) {
        touched.remove(goalId); // before the reading: what happens from here on may not be in it
        try {
            Goal goal = clickUp.goals().get(goalId).execute();
            Goal before = picture.put(goalId, goal);
            if (!goal.equals(before)) {
                out.println((before == null ? "new: " : "changed: ") + goal.name() + ", " + goal.keyResultCount()
                        + " key results, progress " + percent(goal));
            }
        } catch (ApiException e) {
            failed(goalId, e, ClickUpError.of(e).meaning());
        } catch (SdkException e) {
            out.println("not read: " + e.getMessage());
        }
    }

    private static String percent(Goal goal) {
        BigDecimal percent = goal.percent();
        return percent == null ? "not told" : percent.stripTrailingZeros().toPlainString() + " %";
    }

    private void failed(String goalId, ApiException e, ClickUpError.Meaning meaning) {
        boolean gone =
                meaning == ClickUpError.Meaning.ACCESS_OR_UNKNOWN_ID || meaning == ClickUpError.Meaning.NOT_FOUND;
        Goal before = gone ? picture.remove(goalId) : null;
        if (before != null) {
            out.println("gone: " + before.name());
        } else if (!gone) {
            out.println("not read: " + e.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "goal-watch");
        thread.setDaemon(true);
        return thread;
    }
}
