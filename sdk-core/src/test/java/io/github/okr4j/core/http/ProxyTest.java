package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proxies and servers that ask for credentials of the HTTP client's own. */
class ProxyTest {
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;
    private static final String UNAVAILABLE = "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
    private static final String PROXY_CHALLENGE =
            "HTTP/1.1 407 Log in\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n";
    private static final String CHALLENGE =
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"s\"\r\nContent-Length: 0\r\n\r\n";
    private static final Authenticator PROXY_AUTHENTICATOR =
            (route, response) -> response.request().header("Proxy-Authorization") == null
                    ? response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", "Basic dTpw")
                            .build()
                    : null;
    private static final Authenticator AUTHENTICATOR =
            (route, response) -> response.request().header("X-Key") == null
                    ? response.request().newBuilder().header("X-Key", "k").build()
                    : null;

    static List<Function<CallFactory, ApiCall<?>>> calls() {
        return List.of(Acme::get, Acme::create, Acme::replace);
    }

    @Test
    void tunnel_407_isFinalAndNamesTheProxy() throws IOException {
        try (RawServer proxy = RawServer.responding(PROXY_CHALLENGE)) {
            CallFactory callFactory =
                    callFactory("https://api.example.com", through(proxy).build());
            ConnectFailedException e = Acme.failure(ConnectFailedException.class, Acme.get(callFactory));
            assertProxyAuth(e);
            assertThat(e.toDiagnostics()).contains("Failed to authenticate with proxy");
            assertProxyAuth(Acme.asyncFailure(ConnectFailedException.class, Acme.create(callFactory)));
            assertThat(proxy.requests()).hasSize(2);
        }
    }

    @Test
    void tunnel_407AlthoughAuthenticated_isFinalAndNamesTheProxy() throws IOException {
        RawServer.Behaviour neverContent = (number, out) -> {
            RawServer.send(out, PROXY_CHALLENGE.replace("Content-Length", "Connection: close\r\nContent-Length"));
            return false;
        };
        Authenticator again = (route, response) -> response.request()
                .newBuilder()
                .header("Proxy-Authorization", "Basic dTpw")
                .build();
        try (RawServer proxy = new RawServer(neverContent)) {
            OkHttpClient users = through(proxy).proxyAuthenticator(again).build();
            assertProxyAuth(Acme.failure(
                    ConnectFailedException.class, Acme.create(callFactory("https://api.example.com", users))));
        }
    }

    @Test
    void tunnel_otherStatus_namesTheProxyAndIsNotSent() throws IOException {
        try (RawServer proxy = RawServer.responding("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")) {
            ConnectFailedException e = Acme.failure(
                    ConnectFailedException.class,
                    Acme.create(callFactory(
                            "https://api.example.com", through(proxy).build())));
            assertThat(e).hasMessageContaining("proxy");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.toDiagnostics()).contains("CONNECT: 502");
        }
    }

    @Test
    void plainProxy_407_isFinalAndNamesTheProxy() throws IOException {
        try (RawServer proxy = RawServer.responding(PROXY_CHALLENGE)) {
            ApiException e = Acme.failure(
                    ApiException.class,
                    Acme.create(callFactory("http://127.0.0.1:9", through(proxy).build())));
            assertThat(e.status()).isEqualTo(407);
            assertThat(e.isRetryable()).isFalse();
            assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(e).hasMessageContaining("proxy");
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void status407_withoutAProxy_isFinalAndNotExecuted() throws IOException {
        try (RawServer server = RawServer.responding(PROXY_CHALLENGE)) {
            TransportException e =
                    Acme.failure(TransportException.class, Acme.create(callFactory(server.url(), new OkHttpClient())));
            assertThat(e).hasMessageContaining("proxy").hasMessageContaining("407");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(e.isRetryable()).isFalse();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void proxyAuthenticator_ofTheUser_worksForReadsAndWrites(Function<CallFactory, ApiCall<?>> call)
            throws IOException {
        try (RawServer proxy = RawServer.taking(PROXY_CHALLENGE, GOOD)) {
            OkHttpClient users =
                    through(proxy).proxyAuthenticator(PROXY_AUTHENTICATOR).build();
            call.apply(callFactory("http://127.0.0.1:9", users)).execute();
            assertSentTwice(proxy, "Proxy-Authorization: Basic dTpw");
            call.apply(callFactory("http://127.0.0.1:9", users)).executeAsync().join();
            assertThat(proxy.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void authenticator_ofTheUser_worksForReadsAndWrites(Function<CallFactory, ApiCall<?>> call) throws IOException {
        try (RawServer server = RawServer.taking(CHALLENGE, GOOD)) {
            OkHttpClient users =
                    new OkHttpClient.Builder().authenticator(AUTHENTICATOR).build();
            assertThat(call.apply(callFactory(server.url(), users))
                            .executeForResponse()
                            .attempts())
                    .as("requests that the server saw")
                    .isEqualTo(2);
            assertSentTwice(server, "X-Key: k");
            call.apply(callFactory(server.url(), users)).executeAsync().join();
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void authenticator_thenUnavailable_doesNotSendAThirdTime(Function<CallFactory, ApiCall<?>> call)
            throws IOException {
        try (RawServer server = RawServer.taking(CHALLENGE, UNAVAILABLE)) {
            OkHttpClient users =
                    new OkHttpClient.Builder().authenticator(AUTHENTICATOR).build();
            Acme.failure(
                    ServerException.class,
                    call.apply(callFactory(server.url(), users)).retry(RetryPolicy.NONE));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void authenticator_ofTheUser_addsRequestsThatTheRetryPolicyDoesNotCount() throws IOException {
        try (RawServer server = RawServer.taking(CHALLENGE, UNAVAILABLE)) {
            OkHttpClient users =
                    new OkHttpClient.Builder().authenticator(AUTHENTICATOR).build();
            ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory(server.url(), users)));
            assertThat(server.requests()).as("three attempts of two requests").hasSize(6);
            assertThat(e.attempts()).isEqualTo(6);
        }
    }

    private static void assertSentTwice(RawServer server, String header) {
        assertThat(server.requests()).hasSize(2);
        String first = server.requests().get(0);
        String second = server.requests().get(1);
        assertThat(second).contains(header);
        assertThat(second.substring(second.indexOf("\r\n\r\n")))
                .as("body")
                .isEqualTo(first.substring(first.indexOf("\r\n\r\n")));
    }

    private static void assertProxyAuth(ConnectFailedException e) {
        assertThat(e).hasMessageContaining("proxy").hasMessageContaining("407");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(1);
    }

    private static OkHttpClient.Builder through(RawServer proxy) {
        URI address = URI.create(proxy.url());
        return new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), address.getPort())));
    }

    private static CallFactory callFactory(String baseUrl, OkHttpClient users) {
        return new TestClient()
                .baseUrl(baseUrl)
                .okHttpClient(users)
                .timing(new VirtualTime().timing())
                .build();
    }
}
