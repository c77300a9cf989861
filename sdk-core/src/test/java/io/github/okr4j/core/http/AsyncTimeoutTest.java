package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The timeout of an asynchronous call runs from the start, wherever the call waits. */
class AsyncTimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    /** For what has to happen before it ends, on a machine that is busy. */
    private static final Duration ENOUGH = Duration.ofSeconds(3);

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int CALLS = 1_000;
    /** OkHttp's dispatcher runs so many calls at a time. */
    private static final int UNDER_WAY = 64;

    @Test
    void timeout_thousandCreatesInTheDispatchersQueue_endsEachAndSendsNoneLater() throws Exception {
        Set<String> arrived = ConcurrentHashMap.newKeySet();
        CountDownLatch busy = new CountDownLatch(UNDER_WAY);
        CountDownLatch response = new CountDownLatch(1);
        LoopbackServer.Behaviour blocked = visit -> {
            arrived.add(visit.target());
            busy.countDown();
            await(response);
            visit.response(200, Acme.THING);
        };
        try (LoopbackServer server = new LoopbackServer(blocked);
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .timeout(SHORT)
                        .retry(RetryPolicy.NONE)
                        .build()) {
            List<CompletableFuture<Acme.Thing>> underWay = new ArrayList<>();
            for (int i = 0; i < UNDER_WAY; i++) {
                underWay.add(create(callFactory, "/busy/" + i).timeout(LONG).executeAsync());
            }
            assertThat(busy.await(20, TimeUnit.SECONDS)).as("64 under way").isTrue();
            List<CompletableFuture<Acme.Thing>> queued = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                queued.add(create(callFactory, "/things/" + i).executeAsync());
            }
            // No response has left the server, so each ends by its timeout alone.
            for (CompletableFuture<Acme.Thing> call : queued) {
                assertNotSent(call, "timeout");
            }
            response.countDown();
            for (CompletableFuture<Acme.Thing> call : underWay) {
                assertThat(call.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
            // Sent after all that waited in the dispatcher's queue.
            create(callFactory, "/last").timeout(LONG).execute();
            assertThat(arrived).hasSize(UNDER_WAY + 1).noneMatch(target -> target.startsWith("/things/"));
        }
    }

    @Test
    void timeout_waitingForAnotherCallsPermit_endsOnAThreadOfTheSdk() throws Exception {
        RateLimiter limiter =
                RateLimiter.builder().requests(1, Duration.ofMillis(1)).build();
        try (RawServer silent = RawServer.silent();
                CallFactory callFactory = new TestClient()
                        .baseUrl(silent.url())
                        .rateBudget(limiter)
                        .build()) {
            CompletableFuture<Acme.Thing> first = Acme.create(callFactory).executeAsync();
            AtomicReference<String> thread = new AtomicReference<>();
            CompletableFuture<Acme.Thing> second =
                    Acme.create(callFactory).timeout(ENOUGH).executeAsync();
            CompletableFuture<Acme.Thing> seen = second.whenComplete(
                    (value, failure) -> thread.set(Thread.currentThread().getName()));
            assertNotSent(seen, "rate limiter");
            assertThat(thread).hasValue("okr4j-worker");
            first.cancel(true);
            assertThat(silent.requests()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void timeout_refreshThatNeverEnds_isNotSent() throws Exception {
        CompletableFuture<Void> refresh = new CompletableFuture<>();
        try (RawServer server = RawServer.silent();
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .credentials(GatedCredentials.after(refresh))
                        .timeout(SHORT)
                        .build()) {
            assertNotSent(Acme.create(callFactory).executeAsync(), "token");
            refresh.complete(null);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void timeout_betweenAttemptsOnAPoolThatIsBusy_isInTimeAndSendsNoMore() throws Exception {
        AtomicReference<Runnable> late = new AtomicReference<>();
        CountDownLatch scheduled = new CountDownLatch(1);
        try (RawServer server = RawServer.responding("HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n");
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .timing(scheduling(task -> {
                            late.set(task);
                            scheduled.countDown();
                        }))
                        .timeout(ENOUGH)
                        .build()) {
            CompletableFuture<Acme.Thing> call = Acme.create(callFactory).executeAsync();
            assertThat(scheduled.await(10, TimeUnit.SECONDS)).as("a retry").isTrue();
            SdkException e = failure(call);
            assertThat(e).isInstanceOf(CallTimeoutException.class).hasMessageContaining("timeout of 3 s ended");
            assertThat(e.outcome()).as("that of the attempt before").isEqualTo(Outcome.REJECTED);
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.getSuppressed()).hasSize(1);
            late.get().run();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void timeout_silentServer_isUnknown() throws Exception {
        try (RawServer server = RawServer.silent();
                CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            CompletableFuture<Acme.Thing> call =
                    Acme.create(callFactory).timeout(ENOUGH).executeAsync();
            assertThat(server.awaitRequests(1)).hasSize(1);
            SdkException e = failure(call);
            assertThat(e).isInstanceOf(CallTimeoutException.class);
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            server.awaitNoConnection();
        }
    }

    @Test
    void executeAsync_schedulingARetryFails_failsInsteadOfHanging() throws Exception {
        StackOverflowError error = new StackOverflowError("no more threads");
        Timing failing = scheduling(task -> {
            throw error;
        });
        try (RawServer server = RawServer.responding("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
                CallFactory responded =
                        new TestClient().baseUrl(server.url()).timing(failing).build();
                CallFactory unreachable = new TestClient()
                        .baseUrl("http://127.0.0.1:1")
                        .timing(failing)
                        .build()) {
            for (CallFactory callFactory : List.of(responded, unreachable)) {
                assertThat(Acme.get(callFactory).executeAsync())
                        .failsWithin(Duration.ofSeconds(10))
                        .withThrowableOfType(ExecutionException.class)
                        .withCause(error);
            }
        }
    }

    @Test
    void close_callsInTheDispatchersQueue_failAsTheClientIsClosed() throws Exception {
        CountDownLatch response = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(64);
        LoopbackServer.Behaviour blocked = visit -> {
            busy.countDown();
            await(response);
            visit.response(200, Acme.THING);
        };
        try (LoopbackServer server = new LoopbackServer(blocked)) {
            CallFactory callFactory = new TestClient().baseUrl(server.url()).build();
            List<CompletableFuture<Acme.Thing>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(Acme.create(callFactory).executeAsync());
            }
            assertThat(busy.await(10, TimeUnit.SECONDS)).as("64 under way").isTrue();
            callFactory.close();
            for (CompletableFuture<Acme.Thing> queued : calls.subList(64, 100)) {
                assertClosed(queued);
            }
            response.countDown();
            for (CompletableFuture<Acme.Thing> underWay : calls.subList(0, 64)) {
                assertThat(underWay.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
            assertThat(server.requests()).isEqualTo(64);
        }
    }

    @Test
    void close_manyCallsWaitingForTheLimiter_failAsTheClientIsClosed() throws Exception {
        RateLimiter limiter =
                RateLimiter.builder().requests(1, Duration.ofMillis(1)).build();
        try (RawServer silent = RawServer.silent()) {
            CallFactory callFactory =
                    new TestClient().baseUrl(silent.url()).rateBudget(limiter).build();
            CompletableFuture<Acme.Thing> first = Acme.create(callFactory).executeAsync();
            List<CompletableFuture<Acme.Thing>> waiting = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                waiting.add(Acme.create(callFactory).executeAsync());
            }
            callFactory.close();
            first.cancel(true);
            for (CompletableFuture<Acme.Thing> call : waiting) {
                assertClosed(call);
            }
        }
    }

    private static void assertClosed(CompletableFuture<?> call) throws Exception {
        SdkException e = failure(call);
        assertThat(e).isExactlyInstanceOf(TransportException.class).hasMessageContaining("the client is closed");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
    }

    private static void assertNotSent(CompletableFuture<?> call, String words) throws Exception {
        SdkException e = failure(call);
        assertThat(e).isInstanceOf(CallTimeoutException.class).hasMessageContaining(words);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
    }

    private static ApiCall<Acme.Thing> create(CallFactory callFactory, String path) {
        return callFactory.call(
                Operation.post("acme.things.create", path).returning(Acme.Thing.class),
                Request.EMPTY.body(Map.of("name", "Ship")));
    }

    private static SdkException failure(CompletableFuture<?> call) throws Exception {
        return call.handle((value, failure) -> failure instanceof CompletionException
                        ? (SdkException) failure.getCause()
                        : (SdkException) failure)
                .get(20, TimeUnit.SECONDS);
    }

    /** Real time, but what should run later goes elsewhere. */
    private static Timing scheduling(Consumer<Runnable> later) {
        Sleeper sleeper = new Sleeper() {
            @Override
            public void sleep(Duration duration) {
                throw new AssertionError("an asynchronous call must not block a thread");
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                later.accept(task);
            }
        };
        return new Timing(Timing.SYSTEM.clock(), Timing.SYSTEM.nanoTime(), sleeper, () -> 0.0);
    }

    @SuppressWarnings("CheckReturnValue") // either way it goes on
    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
