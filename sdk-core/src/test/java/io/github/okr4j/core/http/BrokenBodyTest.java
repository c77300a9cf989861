package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.ConflictException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnauthorizedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A status line that was read counts, however broken the body is. */
class BrokenBodyTest {
    private static final String ERROR = "{\"code\": \"E7\", \"message\": \"bad goal\"}";
    private static final String GZIP = "Content-Encoding: gzip\r\n";
    private static final String DELETED = "HTTP/1.1 200 OK\r\n";

    private final VirtualTime time = new VirtualTime();

    /** What is wrong with a body. */
    enum Damage {
        MISLABELED(GZIP + sized(ERROR), true),
        MISLABELED_AND_CUT_SHORT(GZIP + "Content-Length: 100\r\n\r\n{", false),
        CUT_SHORT("Content-Length: 100\r\n\r\n" + ERROR, false),
        CHUNKED_AND_CUT_SHORT("Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cod\r\n", false),
        GZIP_CUT_SHORT(GZIP + "Content-Length: 100\r\n\r\n" + gzipped(ERROR).substring(0, 20), false),
        GZIP_DAMAGED(GZIP + sized(gzipped(ERROR).replaceFirst("(?s).{8}$", "damaged!")), true),
        GZIP_EMPTY(GZIP + sized(""), true),
        BROTLI("Content-Encoding: br\r\n" + sized("\u000b\u0002\u0080"), true);

        private final String headersAndBody;
        private final boolean keepsConnection;

        Damage(String headersAndBody, boolean keepsConnection) {
            this.headersAndBody = headersAndBody;
            this.keepsConnection = keepsConnection;
        }

        RawServer.Behaviour of(int status, String headers) {
            return (number, out) -> {
                RawServer.send(out, "HTTP/1.1 " + status + " Said\r\n" + headers + headersAndBody);
                return keepsConnection;
            };
        }

        RawServer.Behaviour once(int status, String headers) {
            return (number, out) -> {
                if (number == 1) {
                    return of(status, headers).response(number, out);
                }
                RawServer.send(out, "HTTP/1.1 200 OK\r\n" + sized(Acme.THING));
                return true;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void failure_brokenBody_isClassifiedByItsStatus(Damage damage) throws IOException {
        Map<Integer, Class<? extends ApiException>> types = Map.of(
                400, BadRequestException.class,
                401, UnauthorizedException.class,
                403, ForbiddenException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                429, RateLimitedException.class,
                500, ServerException.class,
                503, ServerException.class);
        for (Map.Entry<Integer, Class<? extends ApiException>> each : types.entrySet()) {
            int status = each.getKey();
            try (RawServer server = new RawServer(damage.of(status, ""))) {
                ApiException e = Acme.failure(each.getValue(), once(Acme.create(callFactory(server))));
                assertThat(e.status()).isEqualTo(status);
                assertThat(e.outcome()).isEqualTo(status < 500 ? Outcome.REJECTED : Outcome.UNKNOWN);
                assertThat(Acme.asyncFailure(each.getValue(), once(Acme.create(callFactory(server)))))
                        .hasMessage(e.getMessage());
                assertThat(server.requests()).hasSize(2);
            }
        }
    }

    @Test
    void failure_mislabeled_isReadAsItIs() throws IOException {
        try (RawServer server = new RawServer(Damage.MISLABELED.of(400, ""))) {
            BadRequestException e = Acme.failure(BadRequestException.class, Acme.create(callFactory(server)));
            assertThat(e.vendorError().message()).isEqualTo("bad goal");
            assertThat(e.body()).isEqualTo(ERROR);
        }
    }

    @Test
    void failure_cutShort_keepsWhatCame() throws IOException {
        try (RawServer server = new RawServer(Damage.CUT_SHORT.of(400, ""))) {
            BadRequestException e = Acme.failure(BadRequestException.class, Acme.create(callFactory(server)));
            assertThat(e.body()).isEqualTo(ERROR);
            assertThat(e.vendorError().code()).isEqualTo("E7");
        }
        try (RawServer server = new RawServer(Damage.CHUNKED_AND_CUT_SHORT.of(400, ""))) {
            BadRequestException e = Acme.failure(BadRequestException.class, Acme.create(callFactory(server)));
            assertThat(e.body()).isEqualTo("{\"cod");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooManyRequests_brokenBody_isWaitedForAndRetried(Damage damage) throws IOException {
        try (RawServer server = new RawServer(damage.once(429, "Retry-After: 20\r\n"))) {
            assertThat(Acme.create(callFactory(server)).execute().id()).isEqualTo("t1");
        }
        try (RawServer server = new RawServer(damage.once(429, "Retry-After: 20\r\n"))) {
            assertThat(Acme.create(callFactory(server)).executeAsync().join().id())
                    .isEqualTo("t1");
        }
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(21), Duration.ofSeconds(21));
    }

    @ParameterizedTest
    @EnumSource
    void unauthorized_brokenBody_refreshesTheToken(Damage damage) throws IOException {
        try (RawServer server = new RawServer(damage.once(401, ""))) {
            assertThat(Acme.create(callFactory(server, new TwoTokens()))
                            .execute()
                            .id())
                    .isEqualTo("t1");
            assertThat(server.requests().get(1)).contains("token-2");
        }
        try (RawServer server = new RawServer(damage.once(401, ""))) {
            assertThat(Acme.create(callFactory(server, new TwoTokens()))
                            .executeAsync()
                            .join()
                            .id())
                    .isEqualTo("t1");
        }
    }

    @Test
    void failure_bodyThatStalls_isClassifiedWhenTheAttemptEnds() throws IOException {
        RawServer.Behaviour warmThenStalling = (number, out) -> {
            RawServer.send(
                    out,
                    number == 1
                            ? "HTTP/1.1 200 OK\r\n" + sized(Acme.THING)
                            : "HTTP/1.1 404 Gone\r\nContent-Length: 100\r\n\r\n{");
            return true;
        };
        try (RawServer server = new RawServer(warmThenStalling)) {
            CallFactory callFactory = callFactory(server);
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            CallOptions hasty = CallOptions.DEFAULT.withAttemptTimeout(Duration.ofSeconds(2));
            NotFoundException e =
                    Acme.failure(NotFoundException.class, Acme.get(callFactory).with(hasty));
            assertThat(e.body()).isEqualTo("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GZIP, "Content-Encoding: br\r\n", "Content-Type: text/html\r\n", ""})
    void success_noByteOfBody_isEmptyWhateverItsLabel(String label) throws IOException {
        try (RawServer server = RawServer.responding(DELETED + label + sized(""))) {
            assertThat(delete(server).execute()).isEqualTo(NoContent.NO_CONTENT);
            assertThat(delete(server).executeAsync().join()).isEqualTo(NoContent.NO_CONTENT);
            DecodeException e = Acme.failure(DecodeException.class, Acme.get(callFactory(server)));
            assertThat(e).hasMessageContaining("the body is empty");
            assertThat(Acme.asyncFailure(DecodeException.class, Acme.get(callFactory(server))))
                    .hasMessage(e.getMessage());
        }
    }

    @Test
    void success_mislabeled_isReadAsItIs() throws IOException {
        try (RawServer server = RawServer.responding("HTTP/1.1 200 OK\r\n" + GZIP + sized(Acme.THING))) {
            assertThat(Acme.create(callFactory(server)).execute().id()).isEqualTo("t1");
            assertThat(Acme.create(callFactory(server)).executeAsync().join().id())
                    .isEqualTo("t1");
        }
    }

    @Test
    void success_gzip_isRead() throws IOException {
        try (RawServer server = RawServer.responding("HTTP/1.1 200 OK\r\n" + GZIP + sized(gzipped(Acme.THING)))) {
            assertThat(Acme.create(callFactory(server)).execute().id()).isEqualTo("t1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/html\r\n|Please log in",
                "Content-Type: Text/HTML; charset=utf-8\r\n|{}",
                "|<html>",
                "|\u00ef\u00bb\u00bf<html>",
                "|\u00ef\u00bb\u00bf \r\n<html>",
                "|\u00ff\u00fe<\u0000h\u0000",
                "|\u00fe\u00ff\u0000<\u0000h",
                "Content-Encoding: br\r\n|\u000b\u0002\u0080"
            })
    void success_pageInsteadOfJson_isNoSuccessfulDelete(String headerAndBody) throws IOException {
        String header = headerAndBody.substring(0, headerAndBody.indexOf('|'));
        String body = headerAndBody.substring(header.length() + 1);
        try (RawServer server = RawServer.responding(DELETED + header + sized(body))) {
            DecodeException e = Acme.failure(DecodeException.class, delete(server));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.isRetryable()).isFalse();
            assertThat(Acme.asyncFailure(DecodeException.class, delete(server))).hasMessage(e.getMessage());
        }
    }

    @Test
    void success_jsonLabeledAsHtml_isStillAValue() throws IOException {
        String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + sized(Acme.THING);
        try (RawServer server = RawServer.responding(response)) {
            assertThat(Acme.get(callFactory(server)).execute().id()).isEqualTo("t1");
        }
    }

    @Test
    void contentEncoding_unsupported_isNamed() throws IOException {
        try (RawServer server = new RawServer(Damage.BROTLI.of(200, ""))) {
            assertThat(Acme.failure(DecodeException.class, Acme.get(callFactory(server))))
                    .hasMessageContaining("content encoding \"br\" is not supported");
        }
        try (RawServer server = new RawServer(Damage.BROTLI.of(400, ""))) {
            assertThat(Acme.failure(BadRequestException.class, Acme.get(callFactory(server))))
                    .hasMessageContaining("content encoding \"br\" is not supported");
        }
    }

    /** The first token is refused, the second is not. */
    private static final class TwoTokens implements Credentials {
        private volatile int number = 1;

        @Override
        public Map<String, String> headers(Instant now) {
            return Map.of("Authorization", "Bearer token-" + number);
        }

        @Override
        public List<Secret> secrets() {
            return List.of();
        }

        @Override
        public boolean refused(Map<String, String> headers) {
            number = 2;
            return true;
        }
    }

    private static ApiCall<?> once(ApiCall<?> call) {
        return call.retry(RetryPolicy.NONE);
    }

    private ApiCall<NoContent> delete(RawServer server) {
        return callFactory(server).call(Acme.DELETE, Request.EMPTY.path("id", "t1"));
    }

    private CallFactory callFactory(RawServer server) {
        return callFactory(server, Credentials.bearer("token", TestClient.TOKEN));
    }

    private CallFactory callFactory(RawServer server, Credentials credentials) {
        return new TestClient()
                .baseUrl(server.url())
                .timing(time.timing())
                .credentials(credentials)
                .build();
    }

    private static String sized(String body) {
        return "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Each byte a character. */
    private static String gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
