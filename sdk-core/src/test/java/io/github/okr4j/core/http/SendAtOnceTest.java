package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.Http2Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Else a write waits until the server has acknowledged the one before. */
class SendAtOnceTest {
    private final AtomicBoolean noDelay = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void execute_firstGetOfAConnection_isSentAtOnce(boolean shared) throws IOException {
        try (RawServer server = RawServer.responding(good())) {
            Acme.get(client(server.url(), shared).callFactory(telling(noDelay)).build())
                    .execute();
        }
        assertThat(noDelay).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void execute_overHttp2_sendsFramesAtOnce(boolean shared) throws IOException {
        try (Http2Server server = Http2Server.plain(stream -> stream.response(200, Acme.THING))) {
            TestClient client = client(server.url(), shared)
                    .callFactory(configured -> telling(noDelay)
                            .apply(configured
                                    .newBuilder()
                                    .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                                    .build()));
            Acme.get(client.build()).execute();
        }
        assertThat(noDelay).isTrue();
    }

    /** The user's sockets: OkHttp takes others than the SDK's behind a SOCKS proxy, too. */
    @Test
    void execute_connectionUsedAgain_isSetOnce() throws IOException {
        CountingSockets sockets = new CountingSockets();
        try (RawServer server = RawServer.responding(good());
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .callFactory(configured ->
                                configured.newBuilder().socketFactory(sockets).build())
                        .build()) {
            for (int i = 0; i < 3; i++) {
                Acme.get(callFactory).execute();
            }
            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(sockets.set).hasValue(1);
    }

    /** Tells whether the option is on when a request is sent. */
    static Function<OkHttpClient, Call.Factory> telling(AtomicBoolean noDelay) {
        return configured -> configured
                .newBuilder()
                .addNetworkInterceptor(chain -> {
                    noDelay.set(chain.connection().socket().getTcpNoDelay());
                    return chain.proceed(chain.request());
                })
                .build();
    }

    private static TestClient client(String url, boolean shared) {
        TestClient client = new TestClient().baseUrl(url);
        return shared ? client.okHttpClient(new OkHttpClient()) : client;
    }

    private static String good() {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + Acme.THING.length() + "\r\n\r\n" + Acme.THING;
    }

    private static final class CountingSockets extends SocketFactory {
        private final AtomicInteger set = new AtomicInteger();

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public void setTcpNoDelay(boolean on) throws SocketException {
                    set.incrementAndGet();
                    super.setTcpNoDelay(on);
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return new Socket(host, port, localHost, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
                throws IOException {
            return new Socket(host, port, localHost, localPort);
        }
    }
}
