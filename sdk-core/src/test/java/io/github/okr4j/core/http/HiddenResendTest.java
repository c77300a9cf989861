package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OkHttp repeats requests on its own account; with us it must not: the server sees exactly our attempts. */
class HiddenResendTest {
    private static final String UNAVAILABLE = "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
    private static final String REQUEST_TIMEOUT = "HTTP/1.1 408 Slow\r\nContent-Length: 0\r\n\r\n";
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;

    static List<Function<CallFactory, ApiCall<?>>> calls() {
        return List.of(
                Acme::get, Acme::create, Acme::replace, callFactory -> callFactory.call(Acme.CREATE, Request.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void status503WithRetryAfterZero_isSentOnce(Function<CallFactory, ApiCall<?>> call) throws IOException {
        try (RawServer server = RawServer.responding(UNAVAILABLE)) {
            ServerException e = Acme.failure(ServerException.class, call.apply(callFactory(server)));
            assertThat(e.headers().first("Retry-After")).isEqualTo("0");
            assertThat(e.headers().names()).as("no trace of the guard").hasSize(2);
            assertThat(server.requests()).hasSize(1);
            Acme.asyncFailure(ServerException.class, call.apply(callFactory(server)));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void status408_isSentOnce(Function<CallFactory, ApiCall<?>> call) throws IOException {
        try (RawServer server = RawServer.responding(REQUEST_TIMEOUT)) {
            ApiException e = Acme.failure(ApiException.class, call.apply(callFactory(server)));
            assertThat(e.headers().names()).as("no trace of the guard").hasSize(1);
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(1);
            Acme.asyncFailure(ApiException.class, call.apply(callFactory(server)));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void droppedConnection_isSentOnce(Function<CallFactory, ApiCall<?>> call) throws IOException {
        try (RawServer server = RawServer.dropping()) {
            Acme.failure(TransportException.class, call.apply(callFactory(server)));
            assertThat(server.requests()).hasSize(1);
            Acme.asyncFailure(TransportException.class, call.apply(callFactory(server)));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void droppedPooledConnection_isSentOnce(Function<CallFactory, ApiCall<?>> call) throws IOException {
        RawServer.Behaviour goodThenDropping = (number, out) -> {
            out.write(number % 2 == 1 ? GOOD.getBytes(StandardCharsets.UTF_8) : new byte[0]);
            return number % 2 == 1;
        };
        try (RawServer server = new RawServer(goodThenDropping)) {
            CallFactory callFactory = callFactory(server);
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            TransportException e = Acme.failure(TransportException.class, call.apply(callFactory));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(2);
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            Acme.asyncFailure(TransportException.class, call.apply(callFactory));
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void retries_areOursAlone() throws IOException {
        try (RawServer server = RawServer.responding(UNAVAILABLE)) {
            ServerException e = Acme.failure(
                    ServerException.class, Acme.replace(callFactory(server)).retry(RetryPolicy.DEFAULT));
            assertThat(e.attempts()).isEqualTo(3);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void emptyBodies_ofWrites_areSentWithTheirLength() throws IOException {
        try (RawServer server = RawServer.responding(GOOD)) {
            callFactory(server).call(Acme.CREATE, Request.EMPTY).execute();
            assertThat(server.requests().get(0))
                    .startsWith("POST /things HTTP/1.1\r\n")
                    .contains("Content-Length: 0\r\n");
            assertThat(new OneShotBody(OneShotBody.JSON, new byte[0], new Attempt(Duration.ZERO, Duration.ZERO))
                            .isOneShot())
                    .isTrue();
        }
    }

    @Test
    void sharedClient_usersOwnRequests_areRepeatedAsOkHttpLikes() throws IOException {
        OkHttpClient users = new OkHttpClient();
        try (RawServer server = RawServer.responding(UNAVAILABLE)) {
            CallFactory ours = new TestClient()
                    .baseUrl(server.url())
                    .okHttpClient(users)
                    .retry(RetryPolicy.NONE)
                    .build();
            Acme.failure(ServerException.class, Acme.get(ours));
            assertThat(server.requests()).hasSize(1);
            okhttp3.Request request =
                    new okhttp3.Request.Builder().url(server.url()).build();
            try (Response response = users.newCall(request).execute()) {
                assertThat(response.header("Retry-After")).isEqualTo("0");
                assertThat(response.headers().names()).containsOnly("Retry-After", "Content-Length");
            }
            assertThat(server.requests()).hasSize(1 + 2);
        }
    }

    private static CallFactory callFactory(RawServer server) {
        return new TestClient()
                .baseUrl(server.url())
                .timing(new VirtualTime().timing())
                .retry(RetryPolicy.NONE)
                .build();
    }
}
