package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TlsException;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No connection, no certificate, no whole response. */
class ConnectionFailureTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort())
            .build();

    /** Refuses; a port that was free a moment ago could be somebody's by now. */
    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";

    private final VirtualTime time = new VirtualTime();

    @Test
    void unknownHost_anyCall_isNotSentAndRetried() {
        AtomicInteger lookups = new AtomicInteger();
        Dns nowhere = host -> {
            lookups.incrementAndGet();
            throw new UnknownHostException(host);
        };
        CallFactory callFactory = client("https://api.example.com")
                .okHttpClient(new OkHttpClient.Builder().dns(nowhere).build())
                .build();
        ConnectFailedException e = Acme.failure(ConnectFailedException.class, Acme.create(callFactory));
        assertThat(e).hasMessageContaining("host name is not known").hasCauseInstanceOf(UnknownHostException.class);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.attempts()).isEqualTo(3);
        assertThat(lookups).hasValue(3);
    }

    @Test
    void refusedConnection_nonIdempotent_isRetriedAsNothingWasSent() {
        CallFactory callFactory = client(NOBODY_LISTENS).build();
        ConnectFailedException e = Acme.failure(ConnectFailedException.class, Acme.create(callFactory));
        assertThat(e).hasMessageContaining("nothing was sent");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.attempts()).isEqualTo(3);
        assertThat(e.getSuppressed()).hasSize(2);
        assertThat(time.waits()).hasSize(2);
    }

    @Test
    void refusedConnection_async_isTheSame() {
        CallFactory callFactory = client(NOBODY_LISTENS).build();
        ConnectFailedException e = Acme.asyncFailure(ConnectFailedException.class, Acme.create(callFactory));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.attempts()).isEqualTo(3);
    }

    @Test
    void unknownCertificate_anyCall_isNotSentAndNotRetried() {
        CallFactory callFactory =
                client("https://localhost:" + SERVER.getHttpsPort()).build();
        TlsException e = Acme.failure(TlsException.class, Acme.get(callFactory));
        assertThat(e).hasMessageContaining("certificate");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(1);
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenAnswer_read_isRetriedAndUnknown(Fault fault) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));
        TransportException e = Acme.failure(
                TransportException.class,
                Acme.get(client("http://localhost:" + SERVER.getPort()).build()));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(3);
        SERVER.verify(3, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void brokenAnswer_nonIdempotent_isSentOnce(Fault fault) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));
        TransportException e = Acme.failure(
                TransportException.class,
                Acme.create(client("http://localhost:" + SERVER.getPort()).build()));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void answerShorterThanAnnounced_isABrokenConnection() throws IOException {
        RawServer.Behaviour cutting = (number, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\": \"t1\"}");
            return false;
        };
        try (RawServer server = new RawServer(cutting)) {
            TransportException e = Acme.failure(
                    TransportException.class, Acme.create(client(server.url()).build()));
            assertThat(e).hasMessageContaining("before the whole response was there");
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(1);
        }
    }

    private TestClient client(String baseUrl) {
        return new TestClient().baseUrl(baseUrl).timing(time.timing());
    }
}
