package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        Caller ours = client().okHttpClient(users).build();
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
        Caller caller = client().build();
        Acme.get(caller).execute();
        caller.close();
        TransportException e = Acme.failure(TransportException.class, Acme.create(caller));
        assertThat(e).hasMessageContaining("the client is closed");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isZero();
        assertThat(Acme.asyncFailure(TransportException.class, Acme.get(caller)))
                .hasMessageContaining("the client is closed");
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void close_sharedClient_refusesFurtherCallsOfThisCallerOnly() {
        good();
        OkHttpClient users = new OkHttpClient();
        Caller closed = client().okHttpClient(users).build();
        Caller open = client().okHttpClient(users).build();
        closed.close();
        Acme.failure(TransportException.class, Acme.get(closed));
        assertThat(Acme.get(open).execute().id()).isEqualTo("t1");
    }

    @Test
    void close_twice_isHarmless() {
        Caller caller = client().build();
        caller.close();
        caller.close();
        assertThat(caller.baseUrl()).hasToString(SERVER.baseUrl() + "/");
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
            Caller caller = new TestClient().baseUrl(server.url()).build();
            CompletableFuture<Acme.Thing> future = Acme.get(caller).executeAsync();
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            caller.close();
            closed.countDown();
            assertThat(future.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
            server.awaitNoConnection();
        }
    }

    private static void good() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
    }

    private static TestClient client() {
        return new TestClient().baseUrl(SERVER.baseUrl()).timing(new VirtualTime().timing());
    }
}
