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
    private static final Duration SLACK = Duration.ofMillis(500);
    private static final int CALLS = 1_000;

    /** How a call ended, and how long that took. */
    private record End(String name, SdkException failure, Duration after) {}

    @Test
    void timeout_thousandCreatesAtOnceOnASlowServer_endsEachInTimeAndSendsNoneLater() throws Exception {
        Duration timeout = Duration.ofSeconds(3);
        Set<String> arrived = ConcurrentHashMap.newKeySet();
        LoopbackServer.Behaviour slow = visit -> {
            arrived.add(visit.target());
            pause(Duration.ofSeconds(visit.path().equals("/last") ? 0 : 1));
            visit.response(200, Acme.THING);
        };
        try (LoopbackServer server = new LoopbackServer(slow);
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .timeout(timeout)
                        .retry(RetryPolicy.NONE)
                        .build()) {
            List<CompletableFuture<End>> ends = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                ends.add(end("/things/" + i, create(callFactory, "/things/" + i)));
            }
            List<End> failed = new ArrayList<>();
            for (CompletableFuture<End> one : ends) {
                End end = one.get(20, TimeUnit.SECONDS);
                assertThat(end.after()).isLessThan(timeout.plus(SLACK));
                if (end.failure() != null) {
                    failed.add(end);
                }
            }
            // Sent after all that waited in the dispatcher's queue.
            create(callFactory, "/last").timeout(Duration.ofSeconds(20)).execute();
            assertThat(failed)
                    .hasSizeGreaterThan(CALLS / 2)
                    .allSatisfy(end -> assertThat(end.failure()).isInstanceOf(CallTimeoutException.class));
            List<String> notSent = failed.stream()
                    .filter(end -> end.failure().outcome() == Outcome.NOT_SENT)
                    .map(End::name)
                    .toList();
            assertThat(notSent).hasSizeGreaterThan(CALLS / 2).doesNotContainAnyElementsOf(arrived);
            assertThat(arrived).hasSize(CALLS - notSent.size() + 1);
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
                    Acme.create(callFactory).timeout(SHORT).executeAsync();
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
                        .timeout(Duration.ofSeconds(2))
                        .build()) {
            CompletableFuture<Acme.Thing> call = Acme.create(callFactory).executeAsync();
            assertThat(scheduled.await(10, TimeUnit.SECONDS)).as("a retry").isTrue();
            SdkException e = end("create", call).get(10, TimeUnit.SECONDS).failure();
            assertThat(e).isInstanceOf(CallTimeoutException.class).hasMessageContaining("timeout of 2 s ended");
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
                    Acme.create(callFactory).timeout(SHORT).executeAsync();
            SdkException e = end("create", call).get(10, TimeUnit.SECONDS).failure();
            assertThat(e).isInstanceOf(CallTimeoutException.class);
            server.awaitNoConnection();
            assertThat(e.outcome()).isEqualTo(server.requests().isEmpty() ? Outcome.NOT_SENT : Outcome.UNKNOWN);
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
        SdkException e = end("create", call).get(20, TimeUnit.SECONDS).failure();
        assertThat(e).isExactlyInstanceOf(TransportException.class).hasMessageContaining("the client is closed");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
    }

    private static void assertNotSent(CompletableFuture<?> call, String words) throws Exception {
        SdkException e = end("create", call).get(10, TimeUnit.SECONDS).failure();
        assertThat(e).isInstanceOf(CallTimeoutException.class).hasMessageContaining(words);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
    }

    private static ApiCall<Acme.Thing> create(CallFactory callFactory, String path) {
        return callFactory.call(
                Operation.post("acme.things.create", path).returning(Acme.Thing.class),
                Request.EMPTY.body(Map.of("name", "Ship")));
    }

    private static CompletableFuture<End> end(String name, ApiCall<?> call) {
        return end(name, call.executeAsync());
    }

    private static CompletableFuture<End> end(String name, CompletableFuture<?> call) {
        long begun = System.nanoTime();
        return call.handle((value, failure) -> new End(
                name,
                failure == null || failure instanceof SdkException
                        ? (SdkException) failure
                        : (SdkException) failure.getCause(),
                Duration.ofNanos(System.nanoTime() - begun)));
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

    private static void pause(Duration duration) {
        if (!duration.isZero()) {
            await(new CountDownLatch(1), duration);
        }
    }

    private static void await(CountDownLatch latch) {
        await(latch, Duration.ofSeconds(30));
    }

    @SuppressWarnings("CheckReturnValue") // either way it goes on
    private static void await(CountDownLatch latch, Duration duration) {
        try {
            latch.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
