package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.Http2Server;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.json.JsonCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The attempt timer is dead; a call that stalls ends all the same, some seconds after its timeout. */
class SecondNetTest {
    private static final Interceptor DEAD_TIMER = chain -> chain.proceed(chain.request());
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final CallOptions options =
            CallOptions.DEFAULT.withAttemptTimeout(Duration.ofSeconds(1)).withTimeout(Duration.ofSeconds(3));
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void silentServer_blockingCall_endsSecondsAfterItsTotalTimeout() throws IOException {
        try (RawServer server = RawServer.silent()) {
            long startedAt = System.nanoTime();
            Acme.failure(CallTimeoutException.class, Acme.get(callFactory(server.url(), null, options)));
            assertEndedInTime(startedAt);
        }
    }

    @Test
    void everyKindOfStall_asynchronousCall_endsSecondsAfterItsTotalTimeout() throws Exception {
        OkHttpClient http2 = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .pingInterval(Duration.ofMinutes(1))
                .build();
        try (RawServer silent = RawServer.silent();
                RawServer handshake = RawServer.silent();
                RawServer headers = dripping("HTTP/1.1 200 OK\r\nX-Slow: ");
                RawServer body = dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
                Http2Server streams = Http2Server.plain(stream -> {})) {
            long startedAt = System.nanoTime();
            CallOptions once = options.withRetry(RetryPolicy.NONE);
            List<CompletableFuture<Acme.Thing>> stalled = List.of(
                    Acme.get(callFactory(silent.url(), null, options)).executeAsync(),
                    Acme.create(callFactory(silent.url(), null, options)).executeAsync(),
                    Acme.get(callFactory(handshake.url().replace("http:", "https:"), null, once))
                            .executeAsync(),
                    Acme.get(callFactory(headers.url(), null, once)).executeAsync(),
                    Acme.get(callFactory(body.url(), null, once)).executeAsync(),
                    Acme.create(callFactory(streams.url(), http2, once)).executeAsync());
            for (CompletableFuture<Acme.Thing> call : stalled) {
                assertThat(call.handle((value, failure) -> failure).get(20, TimeUnit.SECONDS))
                        .isInstanceOf(CallTimeoutException.class);
            }
            assertEndedInTime(startedAt);
            assertThat(streams.requests()).isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    /** Its own timeout must end before those of the calls, or Okio's watchdog wakes for each of them. */
    @Test
    void shared_always_endsBeforeAnyCallDoes() {
        assertThat(SecondNet.SHARED.timeoutNanos()).isPositive().isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void over_whileCallsAreMadeAndAfterAPause_beginsAgain() throws Exception {
        okhttp3.Call call = new OkHttpClient()
                .newCall(new okhttp3.Request.Builder().url("http://127.0.0.1:9").build());
        CountDownLatch used = new CountDownLatch(3);
        Semaphore looks = new Semaphore(0);
        SecondNet net = new SecondNet(Duration.ofMillis(5)) {
            @Override
            protected void timedOut() {
                if (used.getCount() > 0) {
                    used.countDown();
                    over(call, 1);
                }
                super.timedOut();
                looks.release();
            }
        };
        net.over(call, TimeUnit.SECONDS.toNanos(30));
        assertThat(looks.tryAcquire(4, 20, TimeUnit.SECONDS))
                .as("looks while it is used")
                .isTrue();
        net.over(call, TimeUnit.SECONDS.toNanos(30));
        assertThat(looks.tryAcquire(1, 20, TimeUnit.SECONDS))
                .as("looks after a pause")
                .isTrue();
        assertThat(call.timeout().timeoutNanos()).isEqualTo(TimeUnit.SECONDS.toNanos(32));
    }

    /** Sends a beginning, then ten bytes a second. */
    private RawServer dripping(String beginning) throws IOException {
        return new RawServer((number, out) -> {
            RawServer.send(out, beginning);
            drip(out);
            return false;
        });
    }

    private void drip(OutputStream out) throws IOException {
        try {
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertEndedInTime(long startedAt) {
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt))
                .isLessThan(options.timeout().plus(GRACE));
    }

    private static CallFactory callFactory(String baseUrl, @Nullable OkHttpClient users, CallOptions options) {
        VendorProfile profile = new TestClient.AcmeProfile();
        ClientContext context = ClientContext.of(
                profile,
                Credentials.bearer("token", TestClient.TOKEN),
                () -> HttpUrl.get(baseUrl),
                Transport.of(users, Duration.ofMinutes(1), DEAD_TIMER, client -> client),
                Timing.SYSTEM,
                RateLimiter.UNLIMITED,
                JsonCodec.of(profile.dialect()),
                false,
                Runnable::run,
                Observation.NONE);
        return new CallFactory(context, options, null);
    }
}
