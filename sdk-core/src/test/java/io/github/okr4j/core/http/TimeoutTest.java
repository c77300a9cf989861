package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that is silent, and how long a call puts up with it. */
class TimeoutTest {
    @RegisterExtension
    static final WireMockExtension SLOW = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    /** Enough to send a request on a machine that is busy. */
    private static final Duration ENOUGH_TO_SEND = Duration.ofSeconds(2);

    private static final Duration SHORT = Duration.ofMillis(150);

    @Test
    void attemptTimeout_readFromSilentServer_triesEachAttemptThatLong() throws Exception {
        try (RawServer server = warmThen("")) {
            CallFactory callFactory = warm(server);
            CallTimeoutException e = Acme.failure(CallTimeoutException.class, Acme.get(callFactory));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.attempts()).isEqualTo(3);
            assertThat(e.isRetryable()).isTrue();
            assertThat(e).hasMessageContaining("the attempt's timeout of 2 s ended");
            assertThat(server.awaitRequests(1 + 3)).hasSize(1 + 3);
        }
    }

    @Test
    void attemptTimeout_createOnSilentServer_isUnknownAndSentOnce() throws Exception {
        try (RawServer server = warmThen("")) {
            CallFactory callFactory = warm(server);
            CallTimeoutException e = Acme.asyncFailure(CallTimeoutException.class, Acme.create(callFactory));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.isRetryable()).isFalse();
            assertThat(server.awaitRequests(1 + 1)).hasSize(1 + 1);
        }
    }

    @Test
    void attemptTimeout_bodyThatStopsInTheMiddle_isATimeout() throws IOException {
        try (RawServer server = warmThen("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":")) {
            CallFactory callFactory = warm(server);
            CallTimeoutException e = Acme.failure(
                    CallTimeoutException.class, Acme.get(callFactory).retry(RetryPolicy.NONE));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void timeout_shorterThanTheAttempts_endsTheWholeCall() throws IOException {
        try (RawServer server = RawServer.silent();
                CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            CallTimeoutException e = Acme.failure(
                    CallTimeoutException.class, Acme.get(callFactory).timeout(ENOUGH_TO_SEND));
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e).hasMessageContaining("the call's timeout of 2 s ended");
        }
    }

    @Test
    void timeout_usedUpBeforeTheNextHop_isToldAsTheCalls() throws IOException {
        VirtualTime time = new VirtualTime();
        RawServer.Behaviour redirectsAndLetsTimePass = (number, out) -> {
            time.advance(Duration.ofSeconds(91));
            RawServer.send(out, "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
            return true;
        };
        try (RawServer server = new RawServer(redirectsAndLetsTimePass)) {
            CallFactory callFactory =
                    new TestClient().baseUrl(server.url()).timing(time.timing()).build();
            CallTimeoutException e = Acme.failure(CallTimeoutException.class, Acme.get(callFactory));
            assertThat(e).hasMessageContaining("the call's timeout of 90 s ended after 1 attempt");
            assertThat(e.outcome()).as("the first hop left").isEqualTo(Outcome.UNKNOWN);
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void timeout_usedUpBeforeARetry_remembersTheAttemptThatLeft() throws IOException {
        VirtualTime time = new VirtualTime();
        Sleeper oversleeping = new Sleeper() {
            @Override
            public void sleep(Duration duration) {
                time.advance(Duration.ofMinutes(2));
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                time.advance(Duration.ofMinutes(2));
                Sleeper.SYSTEM.schedule(Duration.ZERO, task);
            }
        };
        Timing timing = new Timing(time.clock(), time.timing().nanoTime(), oversleeping, () -> 1.0);
        try (RawServer server = RawServer.responding("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
                CallFactory callFactory =
                        new TestClient().baseUrl(server.url()).timing(timing).build()) {
            assertRemembersTheFirst(Acme.failure(CallTimeoutException.class, Acme.get(callFactory)));
            assertRemembersTheFirst(Acme.asyncFailure(CallTimeoutException.class, Acme.get(callFactory)));
            assertThat(server.requests()).hasSize(2);
        }
    }

    private static void assertRemembersTheFirst(CallTimeoutException e) {
        assertThat(e).hasMessageContaining("the call's timeout of 90 s ended after 1 attempt");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(ServerException.class);
    }

    /** Decoding it takes until the attempt has timed out. */
    record SlowThing(@JsonProperty("id") String id) {
        private static final AtomicReference<CountDownLatch> TIMED_OUT = new AtomicReference<>();

        SlowThing {
            try {
                assertThat(TIMED_OUT.get().await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void attemptTimeout_endsWhileDecoding_isATimeout() throws IOException {
        OkHttpClient telling = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        SlowThing.TIMED_OUT.get().countDown();
                    }
                })
                .build();
        Operation<SlowThing> create =
                Operation.post("acme.things.slow", "/slow").returning(SlowThing.class);
        try (RawServer server = RawServer.responding(ok(Acme.THING));
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .okHttpClient(telling)
                        .attemptTimeout(ENOUGH_TO_SEND)
                        .build()) {
            SlowThing.TIMED_OUT.set(new CountDownLatch(1));
            CallTimeoutException e = Acme.failure(CallTimeoutException.class, callFactory.call(create, Request.EMPTY));
            assertThat(e).hasMessageContaining("the attempt's timeout of 2 s ended");
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.isRetryable()).isFalse();
            SlowThing.TIMED_OUT.set(new CountDownLatch(1));
            Acme.asyncFailure(CallTimeoutException.class, callFactory.call(create, Request.EMPTY));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void timeout_endlessPatience_isNoOverflow() throws IOException {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
        try (RawServer server = RawServer.responding(ok(Acme.THING))) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .timeout(endless)
                    .attemptTimeout(endless)
                    .build();
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
        }
    }

    @Test
    void attemptTimeout_shortOneWhileALongOneRuns_endsFirst() throws IOException {
        try (RawServer server = RawServer.silent();
                CallFactory patient = new TestClient().baseUrl(server.url()).build();
                CallFactory hasty = new TestClient()
                        .baseUrl(server.url())
                        .attemptTimeout(SHORT)
                        .retry(RetryPolicy.NONE)
                        .build()) {
            CompletableFuture<Acme.Thing> waiting = Acme.get(patient).executeAsync();
            Acme.failure(CallTimeoutException.class, Acme.get(hasty));
            assertThat(waiting).isNotDone();
            waiting.cancel(true);
        }
    }

    @Test
    void attemptTimeout_manyAtOnce_endsEachOfThem() throws IOException {
        try (RawServer server = RawServer.silent();
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .attemptTimeout(SHORT)
                        .retry(RetryPolicy.NONE)
                        .build()) {
            List<CompletableFuture<Acme.Thing>> calls = Stream.generate(
                            () -> Acme.get(callFactory).executeAsync())
                    .limit(20)
                    .toList();
            for (CompletableFuture<Acme.Thing> call : calls) {
                assertThat(call)
                        .failsWithin(Duration.ofSeconds(20))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(CallTimeoutException.class);
            }
        }
    }

    @Test
    void attemptTimeout_sharedClientWithATimeoutPerCall_isOurs() {
        SLOW.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING).withFixedDelay(120)));
        CallFactory callFactory = new TestClient()
                .baseUrl(SLOW.baseUrl())
                .okHttpClient(new OkHttpClient.Builder()
                        .callTimeout(Duration.ofMillis(30))
                        .build())
                .retry(RetryPolicy.NONE)
                .build();
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    @Test
    void attemptTimeout_callThatEndedInTime_isNotCancelledLater() throws Exception {
        AtomicInteger cancelled = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        OkHttpClient counting = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        cancelled.incrementAndGet();
                        told.countDown();
                    }
                })
                .build();
        try (RawServer server = RawServer.responding(ok(Acme.THING));
                RawServer silent = RawServer.silent();
                CallFactory quick = client(server, counting, ENOUGH_TO_SEND);
                CallFactory stuck = client(silent, counting, ENOUGH_TO_SEND)) {
            assertThat(Acme.get(quick).execute().id()).isEqualTo("t1");
            assertThat(Acme.get(quick).executeAsync().join().id()).isEqualTo("t1");
            // By the time this one is cancelled, the other two would have been.
            Acme.failure(CallTimeoutException.class, Acme.get(stuck));
            // OkHttp closes the connection before it tells its listener.
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(cancelled).hasValue(1);
    }

    private static CallFactory client(RawServer server, OkHttpClient shared, Duration attemptTimeout) {
        return new TestClient()
                .baseUrl(server.url())
                .okHttpClient(shared)
                .attemptTimeout(attemptTimeout)
                .retry(RetryPolicy.NONE)
                .build();
    }

    @ParameterizedTest
    @MethodSource("thrownByListeners")
    void attemptTimeout_listenerThatFailsWhenToldOfTheCancellation_changesNothing(Throwable failure)
            throws IOException {
        try (RawServer server = RawServer.silent();
                CallFactory callFactory =
                        client(server, listening(() -> TimeoutTest.<RuntimeException>sneak(failure)), SHORT)) {
            Acme.failure(CallTimeoutException.class, Acme.get(callFactory));
            Acme.failure(CallTimeoutException.class, Acme.get(callFactory));
        }
    }

    static Stream<Throwable> thrownByListeners() {
        return Stream.of(
                new IllegalStateException("do not disturb"),
                new StackOverflowError("an error"),
                new IOException("checked, which Kotlin does not declare"));
    }

    @Test
    void attemptTimeout_listenerThatBlocks_delaysNoOtherClient() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        OkHttpClient blocking = listening(() -> {
            told.countDown();
            awaitQuietly(release);
        });
        try (RawServer server = RawServer.silent();
                CallFactory slow = client(server, blocking, SHORT);
                CallFactory other = client(server, new OkHttpClient(), SHORT)) {
            CompletableFuture<Acme.Thing> blocked = Acme.get(slow).executeAsync();
            assertThat(told.await(10, TimeUnit.SECONDS)).as("listener told").isTrue();
            CompletableFuture<Acme.Thing> free = Acme.get(other).executeAsync();
            assertThat(free)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(CallTimeoutException.class);
            assertThat(blocked).failsWithin(Duration.ofSeconds(10));
        } finally {
            release.countDown();
        }
    }

    private static OkHttpClient listening(Runnable canceled) {
        return new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        canceled.run();
                    }
                })
                .build();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked") // the cast is never made
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void attemptTimeout_sharedClientWithAShorterReadTimeout_isOurs() {
        SLOW.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING).withFixedDelay(120)));
        OkHttpClient impatient =
                new OkHttpClient.Builder().readTimeout(Duration.ofMillis(30)).build();
        CallFactory callFactory = new TestClient()
                .baseUrl(SLOW.baseUrl())
                .okHttpClient(impatient)
                .retry(RetryPolicy.NONE)
                .build();
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    private static String ok(String json) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                + json;
    }

    /** Responds to the first request well, so that a later timeout is not spent on connecting. */
    private static RawServer warmThen(String beginning) throws IOException {
        return new RawServer((number, out) -> {
            RawServer.send(out, number == 1 ? ok(Acme.THING) : beginning);
            return true;
        });
    }

    /** Waits between attempts cost nothing; the attempts' own timeouts are real. */
    private static CallFactory warm(RawServer server) {
        CallFactory callFactory = new TestClient()
                .baseUrl(server.url())
                .timing(new VirtualTime().timing())
                .attemptTimeout(ENOUGH_TO_SEND)
                .build();
        assertThat(Acme.get(callFactory).with(CallOptions.DEFAULT).execute().id())
                .isEqualTo("t1");
        return callFactory;
    }

    @Test
    void options_ofTheClient_arriveAtTheCall() {
        try (CallFactory callFactory = new TestClient()
                .baseUrl("https://api.example.com")
                .timeout(Duration.ofSeconds(5))
                .attemptTimeout(SHORT)
                .retry(RetryPolicy.NONE)
                .header("X-Trace", "a")
                .build()) {
            assertThat(Acme.get(callFactory).options())
                    .isEqualTo(CallOptions.DEFAULT
                            .withTimeout(Duration.ofSeconds(5))
                            .withAttemptTimeout(SHORT)
                            .withRetry(RetryPolicy.NONE)
                            .withHeader("X-Trace", "a"));
        }
    }
}
