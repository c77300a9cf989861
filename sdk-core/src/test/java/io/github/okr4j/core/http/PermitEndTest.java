package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.json.JsonCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A permit is ended once, whatever happens to its call: used if the request was sent, released if not. */
class PermitEndTest {
    private static final Transport NEVER_USED = Transport.of(null, Duration.ofMinutes(1), client -> client);
    private static final Request THING_1 = Request.EMPTY.path("id", "t1");

    /** A stand-in for a permit that is granted whenever the test wants. */
    private static final class Turn implements Permit {
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private final CompletableFuture<String> end = new CompletableFuture<>();

        @Override
        public CompletableFuture<Void> granted() {
            return granted;
        }

        @Override
        public void used() {
            end.complete("used");
        }

        @Override
        public void release() {
            end.complete("released");
        }
    }

    @RepeatedTest(20)
    void execute_interruptedWhileThePermitIsGranted_endsThePermit() throws Exception {
        Turn turn = new Turn();
        CompletableFuture<Thread> waiting = new CompletableFuture<>();
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:1")
                .rateBudget((tokens, left, timing) -> {
                    waiting.complete(Thread.currentThread());
                    return turn;
                })
                .build();
        Thread caller = new Thread(() -> {
            try {
                callFactory.call(Acme.GET, THING_1).execute();
            } catch (SdkException e) {
                // what counts is the permit
            }
        });
        caller.start();

        waiting.join().interrupt();
        turn.granted.complete(null);
        caller.join();

        assertThat(turn.end).as("the permit's end").isCompleted();
    }

    @Test
    void executeAsync_canceledWhileTheBudgetIsAsked_givesThePermitBack() throws Exception {
        Turn turn = new Turn();
        turn.granted.complete(null);
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Void> canceled = new CompletableFuture<>();
        AtomicInteger requests = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(503, "{}"))) {
            CompletableFuture<?> call = new TestClient()
                    .baseUrl(server.url())
                    .timing(new VirtualTime().timing())
                    .retry(RetryPolicy.DEFAULT)
                    .rateBudget((tokens, left, timing) -> {
                        if (requests.getAndIncrement() == 0) {
                            return LimiterPermit.FREE;
                        }
                        asked.complete(null);
                        canceled.join();
                        return turn;
                    })
                    .build()
                    .call(Acme.GET, THING_1)
                    .executeAsync();
            asked.join();

            call.cancel(true);
            canceled.complete(null);

            assertThat(turn.end.get(10, TimeUnit.SECONDS)).isEqualTo("released");
        }
    }

    @Test
    void executeAsync_canceledInOkHttpsQueue_givesThePermitBack() throws Exception {
        List<Turn> turns = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> canceled = new CompletableFuture<>();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    canceled.join();
                    visit.response(200, Acme.THING);
                });
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .rateBudget((tokens, left, timing) -> {
                            Turn turn = new Turn();
                            turn.granted.complete(null);
                            turns.add(turn);
                            return turn;
                        })
                        .build()) {
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                calls.add(callFactory.call(Acme.GET, THING_1).executeAsync());
            }

            calls.get(79).cancel(true);

            assertThat(turns.get(79).end).isCompletedWithValue("released");
            canceled.complete(null);
        }
    }

    /** The last of the two to come sees what the other did; before, some hundred permits of 20,000 were lost. */
    @Test
    void giveUp_whileTheCredentialsBecomeReady_givesThePermitBack() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < 20_000; i++) {
                Turn turn = new Turn();
                turn.granted.complete(null);
                AtomicBoolean asked = new AtomicBoolean();
                CompletableFuture<Void> refresh = new CompletableFuture<>();
                PermitFuture ready = PermitFuture.of(context(refresh, asked, turn), 1, () -> Duration.ofMinutes(1));
                CountDownLatch both = new CountDownLatch(2);
                Future<?> refreshed = other.submit(() -> {
                    meet(both);
                    refresh.complete(null);
                });
                meet(both);

                ready.giveUp();

                refreshed.get();
                assertThat(turn.end.isDone())
                        .as("the permit of round %d has an end", i)
                        .isEqualTo(asked.get());
            }
        } finally {
            other.shutdown();
        }
    }

    private static void meet(CountDownLatch both) {
        both.countDown();
        while (both.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private static ClientContext context(CompletableFuture<Void> refresh, AtomicBoolean asked, Turn turn) {
        VendorProfile profile = new TestClient.AcmeProfile();
        return ClientContext.of(
                profile,
                GatedCredentials.after(refresh),
                () -> HttpUrl.get("http://127.0.0.1:1"),
                NEVER_USED,
                Timing.SYSTEM,
                (tokens, left, timing) -> {
                    asked.set(true);
                    return turn;
                },
                JsonCodec.of(profile.dialect()),
                false,
                Runnable::run,
                Observation.NONE);
    }

    @Test
    void execute_connectionRefused_givesThePermitBack() throws Exception {
        Turn turn = new Turn();
        turn.granted.complete(null);
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:1")
                .rateBudget((tokens, left, timing) -> turn)
                .build();

        assertThat(catchThrowableOfType(ConnectFailedException.class, callFactory.call(Acme.GET, THING_1)::execute))
                .isNotNull();

        assertThat(turn.end.join()).isEqualTo("released");
    }
}
