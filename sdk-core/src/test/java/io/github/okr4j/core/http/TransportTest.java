package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own HTTP client, one that the user shares, and what closing means for each. */
class TransportTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Test
    void sharedClient_usersInterceptors_seeOurRequests() {
        good();
        AtomicInteger application = new AtomicInteger();
        AtomicInteger network = new AtomicInteger();
        OkHttpClient users = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    application.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    network.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .build();
        Acme.get(client().okHttpClient(users).build()).execute();
        assertThat(application).hasValue(1);
        assertThat(network).hasValue(1);
    }

    @Test
    void sharedClient_severalCallers_useItsConnections() {
        good();
        OkHttpClient users = new OkHttpClient();
        Acme.get(client().okHttpClient(users).build()).execute();
        Acme.get(client().okHttpClient(users).build()).execute();
        assertThat(users.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void sharedClient_manyCallsAtOnce_areNotHeldToFivePerHost() throws Exception {
        int calls = 40;
        OkHttpClient users = new OkHttpClient();
        CountDownLatch arrived = new CountDownLatch(calls);
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    arrived.countDown();
                    await(arrived);
                    visit.response(200, Acme.THING);
                });
                CallFactory ours = new TestClient()
                        .baseUrl(server.url())
                        .okHttpClient(users)
                        .build()) {
            List<CompletableFuture<Acme.Thing>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                all.add(Acme.create(ours).executeAsync());
            }
            for (CompletableFuture<Acme.Thing> one : all) {
                assertThat(one.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
            assertThat(users.dispatcher().getMaxRequestsPerHost()).isEqualTo(5);
            assertThat(users.pingIntervalMillis()).isZero();
        }
    }

    @Test
    void sharedClient_usersOwnCallsAtTheirLimit_doNotHoldUpOurs() throws Exception {
        OkHttpClient users = new OkHttpClient();
        CountDownLatch over = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (visit.path().equals("/users-own")) {
                        await(over);
                    }
                    visit.response(200, Acme.THING);
                });
                CallFactory ours = new TestClient()
                        .baseUrl(server.url())
                        .okHttpClient(users)
                        .build()) {
            for (int i = 0; i < 10; i++) {
                users.newCall(new okhttp3.Request.Builder()
                                .url(server.url() + "/users-own")
                                .build())
                        .enqueue(new Ignored());
            }
            assertThat(users.dispatcher().queuedCallsCount())
                    .as("held by the user's limit")
                    .isEqualTo(5);
            assertThat(Acme.get(ours).executeAsync().get(20, TimeUnit.SECONDS).id())
                    .isEqualTo("t1");
            assertThat(users.dispatcher().queuedCallsCount()).isEqualTo(5);
        } finally {
            over.countDown();
        }
    }

    @Test
    void sharedClient_thatFollowsRedirects_doesNotForUs() {
        SERVER.stubFor(any(anyUrl()).willReturn(temporaryRedirect("/moved")));
        OkHttpClient users = new OkHttpClient.Builder().followRedirects(true).build();
        Acme.failure(
                io.github.okr4j.core.error.UnexpectedStatusException.class,
                Acme.create(client().okHttpClient(users).build()));
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void close_sharedClient_staysOpen() throws Exception {
        good();
        OkHttpClient users = new OkHttpClient();
        CallFactory ours = client().okHttpClient(users).build();
        Acme.get(ours).executeAsync().get(10, TimeUnit.SECONDS);
        ours.close();
        assertThat(users.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(users.connectionPool().connectionCount()).isEqualTo(1);
        okhttp3.Request request =
                new okhttp3.Request.Builder().url(SERVER.baseUrl()).build();
        try (Response response = users.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @Test
    void close_ownClient_refusesFurtherCallsWithoutSending() {
        good();
        CallFactory callFactory = client().build();
        Acme.get(callFactory).execute();
        callFactory.close();
        TransportException e = Acme.failure(TransportException.class, Acme.create(callFactory));
        assertThat(e).hasMessageContaining("the client is closed");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isZero();
        assertThat(Acme.asyncFailure(TransportException.class, Acme.get(callFactory)))
                .hasMessageContaining("the client is closed");
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void close_callsInTheQueue_sayThatTheClientIsClosed() throws Exception {
        try (RawServer silent = RawServer.silent()) {
            CallFactory callFactory = new TestClient().baseUrl(silent.url()).build();
            List<CompletableFuture<Acme.Thing>> calls = Stream.generate(
                            () -> Acme.get(callFactory).executeAsync())
                    .limit(65)
                    .toList();
            callFactory.close();
            calls.get(0).cancel(true);
            assertThat(calls.get(64))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isExactlyInstanceOf(TransportException.class)
                    .withMessageContaining("the client is closed");
            calls.forEach(call -> call.cancel(true));
        }
    }

    @Test
    void close_sharedClient_refusesFurtherCallsOfThisCallerOnly() {
        good();
        OkHttpClient users = new OkHttpClient();
        CallFactory closed = client().okHttpClient(users).build();
        CallFactory open = client().okHttpClient(users).build();
        closed.close();
        Acme.failure(TransportException.class, Acme.get(closed));
        assertThat(Acme.get(open).execute().id()).isEqualTo("t1");
    }

    @Test
    void close_twice_isHarmless() {
        CallFactory callFactory = client().build();
        callFactory.close();
        callFactory.close();
        assertThat(callFactory.baseUrl()).hasToString(SERVER.baseUrl() + "/");
    }

    @Test
    void close_callUnderWay_letsItEnd() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        RawServer.Behaviour answersAfterClose = (number, out) -> {
            arrived.countDown();
            try {
                assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING);
            return true;
        };
        try (RawServer server = new RawServer(answersAfterClose)) {
            CallFactory callFactory = new TestClient().baseUrl(server.url()).build();
            CompletableFuture<Acme.Thing> future = Acme.get(callFactory).executeAsync();
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            callFactory.close();
            closed.countDown();
            assertThat(future.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
            server.awaitNoConnection();
        }
    }

    /** OkHttp keeps five idle connections, and the others would need a handshake for each call. */
    @Test
    void calls_moreThanFiveAtOnce_useTheirConnectionsAgain() throws Exception {
        int calls = 16;
        CyclicBarrier together = new CyclicBarrier(calls);
        try (RawServer server = new RawServer((number, out) -> {
                    meet(together);
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING);
                    return true;
                });
                CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            for (int round = 0; round < 20; round++) {
                CompletableFuture.allOf(
                                Stream.generate(() -> Acme.get(callFactory).executeAsync())
                                        .limit(calls)
                                        .toArray(CompletableFuture[]::new))
                        .get(20, TimeUnit.SECONDS);
            }
            assertThat(server.connections()).isEqualTo(calls);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void close_idleConnection_isGoneAtOnce() {
        good();
        AtomicReference<ConnectionPool> connections = new AtomicReference<>();
        CallFactory callFactory = client().callFactory(own -> {
                    connections.set(own.connectionPool());
                    return own;
                })
                .build();
        Acme.get(callFactory).execute();
        assertThat(connections.get().connectionCount()).isEqualTo(1);
        callFactory.close();
        assertThat(connections.get().connectionCount()).isZero();
    }

    /** Half the timeout of an attempt, within bounds. */
    @ParameterizedTest
    @CsvSource({"PT0.2S, 500", "PT1S, 500", "PT4S, 2000", "PT20S, 10000", "PT30S, 10000"})
    void pings_byAttemptTimeout_comeTwiceWithinItIfItIsNotShort(Duration attemptTimeout, int millis) {
        assertThat(pingInterval(client().attemptTimeout(attemptTimeout))).isEqualTo(millis);
    }

    @Test
    void pings_ofTheUsersClient_stayAsTheyAre() {
        OkHttpClient users =
                new OkHttpClient.Builder().pingInterval(Duration.ofSeconds(7)).build();
        assertThat(pingInterval(client().okHttpClient(users))).isEqualTo(7_000);
    }

    private static int pingInterval(TestClient client) {
        AtomicInteger millis = new AtomicInteger();
        client.callFactory(own -> {
                    millis.set(own.pingIntervalMillis());
                    return own;
                })
                .build()
                .close();
        return millis.get();
    }

    /** It would keep the class loader of a stopped application for OkHttp's five minutes. */
    @Test
    void close_callThatFailsAfterItsConnectionIsMade_leavesNoConnection() throws Exception {
        good();
        AtomicReference<ConnectionPool> connections = new AtomicReference<>();
        AtomicReference<CallFactory> closing = new AtomicReference<>();
        CallFactory callFactory = client().callFactory(own -> {
                    connections.set(own.connectionPool());
                    return own.newBuilder()
                            .addNetworkInterceptor(chain -> {
                                closing.get().close();
                                throw new IOException("canceled");
                            })
                            .build();
                })
                .build();
        closing.set(callFactory);
        assertThatThrownBy(Acme.get(callFactory)::execute).isInstanceOf(TransportException.class);
        assertThat(connections.get().connectionCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Ignored implements Callback {
        @Override
        public void onResponse(Call call, Response response) {
            response.close();
        }

        @Override
        public void onFailure(Call call, IOException e) {
            // its connection goes away with the server
        }
    }

    private static void good() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
    }

    private static TestClient client() {
        return new TestClient().baseUrl(SERVER.baseUrl()).timing(new VirtualTime().timing());
    }
}
