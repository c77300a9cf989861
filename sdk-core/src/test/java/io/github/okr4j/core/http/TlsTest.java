package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Outcome;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over TLS, with HTTP/1.1 and with HTTP/2. */
class TlsTest {
    private static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("api.example.com")
            .addSubjectAlternativeName("www.example.com")
            .build();
    private static final HandshakeCertificates SERVER_KEYS =
            new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
    private static final HandshakeCertificates TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(CERTIFICATE.certificate())
            .build();

    private final MockWebServer server = new MockWebServer();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void interrupt_waitingForTheResponse_endsTheCallAsUnknownAndTheNextSucceeds(Protocol protocol) throws Exception {
        firstStalls(protocol);
        CallFactory callFactory = callFactory("localhost");
        FutureTask<CallInterruptedException> call = new FutureTask<>(() -> {
            CallInterruptedException e = Acme.failure(CallInterruptedException.class, Acme.create(callFactory));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return e;
        });
        Thread thread = new Thread(call, "calling");
        thread.start();
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        CallInterruptedException e = call.get(20, TimeUnit.SECONDS);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertNextSucceeds(callFactory, protocol);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void cancel_waitingForTheResponse_reachesTheWireAndTheNextSucceeds(Protocol protocol) throws Exception {
        firstStalls(protocol);
        CallFactory callFactory = callFactory("localhost");
        CompletableFuture<Acme.Thing> call = Acme.create(callFactory).executeAsync();
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        call.cancel(true);
        assertThat(call).isCancelled();
        assertNextSucceeds(callFactory, protocol);
    }

    /** OkHttp puts hosts of one certificate and address onto one connection, and takes a 421 as a reason for another. */
    @Test
    void status421_onASharedConnection_countsBothRequests() throws Exception {
        serve(Protocol.HTTP_2, new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean misdirected = request.getExchangeIndex() > 0
                        && "api.example.com".equals(request.getUrl().host());
                return misdirected ? new MockResponse.Builder().code(421).build() : json();
            }
        });
        OkHttpClient users = client();
        int port = server.getPort();
        okhttp3.Request warmUp = new okhttp3.Request.Builder()
                .url("https://www.example.com:" + port + "/")
                .build();
        try (Response response = users.newCall(warmUp).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        ApiCall<Acme.Thing> read = Acme.get(new TestClient()
                .baseUrl("https://api.example.com:" + port)
                .okHttpClient(users)
                .timing(new VirtualTime().timing())
                .build());
        assertThat(read.executeForResponse().attempts()).isEqualTo(2);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    /** Else it waits until the server has acknowledged the handshake's end. */
    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void get_firstOfAConnection_doesNotWaitForTheHandshake(Protocol protocol) throws Exception {
        serve(protocol, new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return json();
            }
        });
        AtomicBoolean noDelay = new AtomicBoolean();
        CallFactory callFactory = new TestClient()
                .baseUrl("https://localhost:" + server.getPort())
                .okHttpClient(client())
                .callFactory(SendAtOnceTest.telling(noDelay))
                .build();
        Acme.get(callFactory).execute();
        assertThat(noDelay).isTrue();
    }

    private void assertNextSucceeds(CallFactory callFactory, Protocol protocol) throws Exception {
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
        assertThat(server.getRequestCount()).isEqualTo(2);
        server.takeRequest(20, TimeUnit.SECONDS);
        RecordedRequest second = server.takeRequest(20, TimeUnit.SECONDS);
        assertThat(second.getVersion()).isEqualTo(protocol == Protocol.HTTP_2 ? "HTTP/2" : "HTTP/1.1");
        assertThat(second.getConnectionIndex()).isEqualTo(protocol == Protocol.HTTP_2 ? 0 : 1);
    }

    private void firstStalls(Protocol protocol) throws Exception {
        serve(protocol, new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (request.getMethod().equals("POST")) {
                    waiting.countDown();
                    over.await();
                }
                return json();
            }
        });
    }

    private void serve(Protocol protocol, Dispatcher dispatcher) throws Exception {
        server.setDispatcher(dispatcher);
        server.useHttps(SERVER_KEYS.sslSocketFactory());
        server.setProtocols(protocol == Protocol.HTTP_2 ? List.of(protocol, Protocol.HTTP_1_1) : List.of(protocol));
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    private static MockResponse json() {
        return new MockResponse.Builder().body(Acme.THING).build();
    }

    private static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager())
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
    }

    private CallFactory callFactory(String host) {
        return new TestClient()
                .baseUrl("https://" + host + ":" + server.getPort())
                .okHttpClient(client())
                .timing(new VirtualTime().timing())
                .build();
    }
}
