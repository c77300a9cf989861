package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ProtocolException;
import java.time.Duration;
import okhttp3.Interceptor.Chain;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class HiddenResendGuardTest {
    private final HiddenResendGuard guard = new HiddenResendGuard();
    private final Attempt mark = new Attempt(Duration.ZERO, Duration.ZERO);
    private final Request ours = new Request.Builder()
            .url("https://api.example.com")
            .tag(Attempt.class, mark)
            .build();
    private final Request usersOwn =
            new Request.Builder().url("https://api.example.com").build();

    /** Stands for OkHttp's own, which HTTP/2 connections throw before a request leaves. */
    private static final class ConnectionShutdownException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What the network does with a request. */
    private interface Network {
        Response proceed(Request request) throws IOException;
    }

    @Test
    void intercept_failureAfterSending_isWrappedSoThatOkHttpGivesUp() {
        IOException reset = new IOException("reset");
        assertThatThrownBy(() -> guard.intercept(chain(ours, request -> {
                    throw reset;
                })))
                .isInstanceOf(ProtocolException.class)
                .hasCause(reset);
        assertThat(mark.isSent()).isTrue();
    }

    @Test
    void intercept_connectionShuttingDown_isLeftToOkHttpAsNothingWasSent() {
        assertThatThrownBy(() -> guard.intercept(chain(ours, request -> {
                    throw new ConnectionShutdownException();
                })))
                .isInstanceOf(ConnectionShutdownException.class);
        assertThat(mark.isSent()).isFalse();
    }

    @Test
    void intercept_503_hidesRetryAfterFromOkHttpAndKeepsIt() throws IOException {
        Response guarded = guard.intercept(chain(ours, request -> response(request, 503, "0")));
        assertThat(guarded.header("Retry-After")).isNotEqualTo("0");
        assertThat(guarded.header(HiddenResendGuard.RETRY_AFTER_WAS)).isEqualTo("0");
    }

    @Test
    void withoutDisguise_severalLines_areTheServersOwnAgain() throws IOException {
        Response sent = response(ours, 503, "1")
                .newBuilder()
                .addHeader("Retry-After", "5")
                .addHeader("Server", "acme")
                .build();
        Response guarded = guard.intercept(chain(ours, request -> sent));
        assertThat(HiddenResendGuard.withoutDisguise(guarded).toMultimap())
                .isEqualTo(sent.headers().toMultimap());
    }

    @Test
    void withoutDisguise_noHeader_isNone() throws IOException {
        Response sent =
                response(ours, 408, "").newBuilder().removeHeader("Retry-After").build();
        Response guarded = guard.intercept(chain(ours, request -> sent));
        assertThat(HiddenResendGuard.withoutDisguise(guarded)).isEmpty();
    }

    @Test
    void intercept_otherStatus_isUntouched() throws IOException {
        Response response = response(ours, 429, "7");
        assertThat(guard.intercept(chain(ours, request -> response))).isSameAs(response);
    }

    @Test
    void intercept_requestOfTheUser_isUntouched() throws IOException {
        Response response = response(usersOwn, 503, "0");
        assertThat(guard.intercept(chain(usersOwn, request -> response))).isSameAs(response);
        IOException reset = new IOException("reset");
        assertThatThrownBy(() -> guard.intercept(chain(usersOwn, request -> {
                    throw reset;
                })))
                .isSameAs(reset);
    }

    private static Response response(Request request, int status, String retryAfter) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .header("Retry-After", retryAfter)
                .build();
    }

    private static Chain chain(Request request, Network network) {
        return (Chain) Proxy.newProxyInstance(
                Chain.class.getClassLoader(),
                new Class<?>[] {Chain.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "request" -> request;
                    case "connection" -> null;
                    case "proceed" -> network.proceed((Request) arguments[0]);
                    default -> throw new AssertionError(method);
                });
    }
}
