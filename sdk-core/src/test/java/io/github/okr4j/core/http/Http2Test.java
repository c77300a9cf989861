package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.Http2Server;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frames of HTTP/2 say about a request, counted on the server. */
class Http2Test {
    private final AtomicInteger executed = new AtomicInteger();

    static List<Function<CallFactory, ApiCall<?>>> calls() {
        return List.of(
                Acme::get, Acme::create, Acme::replace, callFactory -> callFactory.call(Acme.CREATE, Request.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusedStream_anyRetryClass_isRetriedAndExecutedOnce(Function<CallFactory, ApiCall<?>> call)
            throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> {
            if (stream.number() % 2 == 1) {
                stream.reset(Http2Server.REFUSED_STREAM);
            } else {
                execute(stream);
            }
        })) {
            assertThat(call.apply(callFactory(server)).executeForResponse().attempts())
                    .isEqualTo(2);
            assertThat(server.requests()).isEqualTo(2);
            assertThat(call.apply(callFactory(server))
                            .executeForResponseAsync()
                            .join()
                            .attempts())
                    .isEqualTo(2);
            assertThat(server.requests()).isEqualTo(4);
            assertThat(executed).hasValue(2);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void goAwayBelowTheStream_anyRetryClass_isRetriedAndExecutedOnce(Function<CallFactory, ApiCall<?>> call)
            throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> {
            if (stream.number() % 2 == 1) {
                stream.goAway(stream.id() - 2);
            } else {
                execute(stream);
            }
        })) {
            assertThat(call.apply(callFactory(server)).executeForResponse().attempts())
                    .isEqualTo(2);
            assertThat(call.apply(callFactory(server))
                            .executeForResponseAsync()
                            .join()
                            .attempts())
                    .isEqualTo(2);
            assertThat(server.requests()).isEqualTo(4);
            assertThat(server.connections()).isEqualTo(4);
            assertThat(executed).hasValue(2);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusedStream_withoutRetries_isNotSent(Function<CallFactory, ApiCall<?>> call) throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> stream.reset(Http2Server.REFUSED_STREAM))) {
            assertRefused(Acme.failure(
                    TransportException.class, call.apply(callFactory(server)).retry(RetryPolicy.NONE)));
            assertThat(server.requests()).isEqualTo(1);
            assertRefused(Acme.asyncFailure(
                    TransportException.class, call.apply(callFactory(server)).retry(RetryPolicy.NONE)));
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void refusedStream_thatIsRefusedAlways_failsAfterTheAttemptsThatTheServerSaw() throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> stream.reset(Http2Server.REFUSED_STREAM))) {
            TransportException e = Acme.failure(TransportException.class, Acme.create(callFactory(server)));
            assertThat(e.attempts()).isEqualTo(3);
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Http2Server.NO_ERROR, Http2Server.INTERNAL_ERROR, Http2Server.CANCEL})
    void otherReset_ofACreate_isUnknownAndSentOnce(int errorCode) throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> stream.reset(errorCode))) {
            assertUnknown(Acme.failure(TransportException.class, Acme.create(callFactory(server))));
            assertThat(server.requests()).isEqualTo(1);
            assertUnknown(Acme.asyncFailure(TransportException.class, Acme.create(callFactory(server))));
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void otherReset_ofARead_isRetriedByUsAlone() throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> stream.reset(Http2Server.INTERNAL_ERROR))) {
            assertThat(Acme.failure(TransportException.class, Acme.get(callFactory(server)))
                            .attempts())
                    .isEqualTo(3);
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void goAwayAtTheStream_ofACreate_isUnknownAndSentOnce() throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> {
            stream.goAway(stream.id());
            stream.hangUp();
        })) {
            assertUnknown(Acme.failure(TransportException.class, Acme.create(callFactory(server))));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void connectionClosedWhileIdle_nextCreate_takesAnother() throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        try (Http2Server server = Http2Server.plain(stream -> {
            execute(stream);
            if (stream.number() == 1) {
                stream.hangUp();
                closed.complete(null);
            }
        })) {
            CallFactory callFactory = callFactory(server);
            Acme.create(callFactory).execute();
            closed.get(10, TimeUnit.SECONDS);
            assertThat(Acme.create(callFactory).executeForResponse().attempts()).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(2);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void streamLimit_ofOne_parallelCreatesAreExecutedOnceEach() throws Exception {
        try (Http2Server server = Http2Server.limited(1, this::execute)) {
            CallFactory callFactory = callFactory(server);
            Acme.create(callFactory).execute();
            List<CompletableFuture<Acme.Thing>> creates = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                creates.add(Acme.create(callFactory).executeAsync());
            }
            for (CompletableFuture<Acme.Thing> create : creates) {
                assertThat(create.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
            assertThat(executed).hasValue(21);
            assertThat(server.requests()).isEqualTo(21);
        }
    }

    @Test
    void silentConnection_isLeftWithinOneAttemptTimeout() throws IOException {
        try (Http2Server server = Http2Server.plain(this::execute)) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .okHttpClient(priorKnowledge())
                    .attemptTimeout(Duration.ofSeconds(4))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            Acme.get(callFactory).execute();
            server.silenceConnections();
            long silentSince = System.nanoTime();
            for (int call = 0; call < 68; call++) {
                assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - silentSince)).isLessThan(Duration.ofSeconds(20));
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void silentConnection_withPingsOfTheUser_keepsTheirInterval() {
        OkHttpClient users = priorKnowledge()
                .newBuilder()
                .pingInterval(Duration.ofMinutes(1))
                .build();
        Transport transport = Transport.of(users, Duration.ofSeconds(1), client -> client);
        okhttp3.Request request =
                new okhttp3.Request.Builder().url("http://127.0.0.1:9").build();
        assertThat(transport.newCall(request))
                .extracting("client")
                .isInstanceOfSatisfying(
                        OkHttpClient.class,
                        ours -> assertThat(ours.pingIntervalMillis()).isEqualTo(60_000));
    }

    @Test
    void headersWithoutEnd_areLeftAfter256Kilobytes() throws Exception {
        long most = 100_000_000;
        CompletableFuture<Long> taken = new CompletableFuture<>();
        try (Http2Server server = Http2Server.plain(stream -> taken.complete(stream.answerEndlessHeaders(most)))) {
            Acme.failure(TransportException.class, Acme.get(callFactory(server)).retry(RetryPolicy.NONE));
            // What lies in the buffers of the kernel counts as taken.
            assertThat(taken.get(20, TimeUnit.SECONDS)).isLessThan(16_000_000);
        }
    }

    private void execute(Http2Server.Stream stream) throws IOException {
        executed.incrementAndGet();
        stream.response(200, Acme.THING);
    }

    private static void assertRefused(TransportException e) {
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e).hasMessageContaining("refused the HTTP/2 stream");
    }

    private static void assertUnknown(TransportException e) {
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(1);
    }

    private static OkHttpClient priorKnowledge() {
        return new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
    }

    private static CallFactory callFactory(Http2Server server) {
        return new TestClient()
                .baseUrl(server.url())
                .okHttpClient(priorKnowledge())
                .timing(new VirtualTime().timing())
                .build();
    }
}
