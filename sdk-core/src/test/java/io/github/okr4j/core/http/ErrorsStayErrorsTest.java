package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** An {@link Error} is the process's own trouble and never an exception of the SDK. */
class ErrorsStayErrorsTest {
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;

    /** Such as an OutOfMemoryError. */
    private static final class Trouble extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A value that cannot be made. */
    record Impossible(@JsonProperty("id") String id) {
        Impossible {
            throw new Trouble();
        }
    }

    @Test
    void decode_errorInAConstructor_isThrown() throws IOException {
        Operation<Impossible> impossible =
                Operation.get("acme.things.impossible", "/impossible").returning(Impossible.class);
        try (RawServer server = RawServer.responding(GOOD);
                CallFactory callFactory = client(server).build()) {
            assertThrown(callFactory.call(impossible, Request.EMPTY));
        }
    }

    @Test
    void send_errorInAnInterceptor_isThrown() throws IOException {
        OkHttpClient failing = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new Trouble();
                })
                .build();
        try (RawServer server = RawServer.responding(GOOD);
                CallFactory callFactory = client(server).okHttpClient(failing).build()) {
            assertThrown(Acme.get(callFactory));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void permit_errorOfTheCredentials_isThrown() throws IOException {
        Credentials failing = new Credentials() {
            @Override
            public Map<String, String> headers(Instant now) {
                return Map.of();
            }

            @Override
            public List<Secret> secrets() {
                return List.of();
            }

            @Override
            public CompletionStage<?> ready() {
                return CompletableFuture.failedStage(new Trouble());
            }
        };
        try (RawServer server = RawServer.responding(GOOD);
                CallFactory callFactory = client(server).credentials(failing).build()) {
            assertThrown(Acme.get(callFactory));
        }
    }

    private static TestClient client(RawServer server) {
        return new TestClient().baseUrl(server.url());
    }

    private static void assertThrown(ApiCall<?> call) {
        assertThatThrownBy(call::execute).isExactlyInstanceOf(Trouble.class);
        assertThat(call.executeAsync())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isExactlyInstanceOf(Trouble.class);
    }
}
