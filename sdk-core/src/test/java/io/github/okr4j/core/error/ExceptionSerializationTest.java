package io.github.okr4j.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.contract.Serialized;
import io.github.okr4j.core.page.PaginationException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions travel between processes: in job schedulers, caches and remote calls. */
class ExceptionSerializationTest {
    private static final Failure FAILURE =
            new Failure("acme.things.create", "POST https://api.example.com/things", Outcome.UNKNOWN, true, 3);

    static Stream<SdkException> all() {
        Stream<SdkException> responses = IntStream.of(302, 400, 401, 403, 404, 409, 429, 503)
                .mapToObj(status -> ApiException.from(FAILURE, response(status, RateLimit.Scope.BURST), "hint", null));
        Stream<SdkException> others = Stream.of(
                ApiException.from(FAILURE, response(429, RateLimit.Scope.DAILY), null, Duration.ofSeconds(7)),
                new TransportException(FAILURE, "reset", new IOException("reset", new ConnectException("refused"))),
                new ConnectFailedException(FAILURE, "refused", new ConnectException("refused")),
                new TlsException(FAILURE, "no trust", null),
                new CallTimeoutException(FAILURE, "too late", null),
                new CallInterruptedException(FAILURE, "interrupted", new InterruptedException()),
                new DecodeException(FAILURE, "$.id", "no number"),
                new OriginException(FAILURE, "elsewhere"),
                new TokenRefreshException(FAILURE, "refused", ApiException.of(400, "invalid_grant")),
                new RateBudgetException(FAILURE, "no database", new IOException("refused")),
                new ReauthorizationRequiredException(FAILURE, "dead", null));
        return Stream.concat(responses, others);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readBack_anyType_saysTheSame(SdkException e) {
        e.addSuppressed(ApiException.from(FAILURE, response(500, RateLimit.Scope.UNKNOWN), null, null));
        e.addSuppressed(new TransportException(FAILURE, "reset", new UnwritableException()));

        SdkException back = Serialized.copy(e);

        assertThat(back).hasSameClassAs(e).hasMessage(e.getMessage());
        assertThat(back.failure()).isEqualTo(e.failure());
        assertThat(back.toDiagnostics()).isEqualTo(e.toDiagnostics());
        assertThat(back.getStackTrace()).isEqualTo(e.getStackTrace());
        assertThat(back.getSuppressed()).hasSize(2);
        assertThat(((ApiException) back.getSuppressed()[0]).status()).isEqualTo(500);
        assertThat(String.valueOf(back.getCause())).isEqualTo(String.valueOf(e.getCause()));
        if (e instanceof ApiException api) {
            ApiException same = (ApiException) back;
            assertThat(same.status()).isEqualTo(api.status());
            assertThat(same.vendorError()).isEqualTo(api.vendorError());
            assertThat(same.rateLimit()).isEqualTo(api.rateLimit());
            assertThat(same.requestId()).isEqualTo("req-1");
            assertThat(same.headers().first("retry-after")).isEqualTo("7");
            assertThat(same.body()).isEqualTo("{}");
        }
        if (e instanceof RateLimitedException limited) {
            assertThat(((RateLimitedException) back).retryAfter()).isEqualTo(limited.retryAfter());
        }
        if (e instanceof DecodeException decoding) {
            assertThat(((DecodeException) back).path()).isEqualTo(decoding.path());
        }
    }

    @Test
    void readBack_causeOfTheJdk_keepsItsType() {
        SdkException back = Serialized.copy(
                new TransportException(FAILURE, "reset", new IOException("reset", new ConnectException("refused"))));

        assertThat(back.getCause())
                .isExactlyInstanceOf(IOException.class)
                .hasCauseExactlyInstanceOf(ConnectException.class);
    }

    /** Its class may be missing at the other end, and its fields may hold a token. */
    @Test
    void readBack_causeOfAnyOtherClass_isItsText() {
        IOException cause = new IOException("outer", new UnwritableException());
        cause.addSuppressed(new UnwritableException());
        SdkException e = new TokenRefreshException(FAILURE, "refused", cause);

        SdkException back = Serialized.copy(e);

        assertThat(back.getCause()).hasToString("java.io.IOException: outer").hasMessage("outer");
        assertThat(back.getCause().getStackTrace()).isEqualTo(cause.getStackTrace());
        assertThat(back.getCause().getCause()).hasToString(UnwritableException.class.getName() + ": odd");
        assertThat(back.getCause().getSuppressed()).hasSize(1);
        assertThat(back.toDiagnostics()).isEqualTo(e.toDiagnostics()).contains("cause: java.io.IOException");
        assertThat(Serialized.text(e)).doesNotContain(UnwritableException.HIDDEN);
        assertThat(Serialized.copy(back).toDiagnostics()).isEqualTo(e.toDiagnostics());
    }

    @Test
    void readBack_causeThatLeadsBackToItself_comesToAnEnd() {
        UnwritableException one = new UnwritableException();
        one.initCause(new IllegalStateException("two", one));

        SdkException back = Serialized.copy(new TransportException(FAILURE, "odd", one));

        assertThat(back.getCause().getCause()).hasMessage("two").hasNoCause();
    }

    @Test
    void types_ofCore_areAllReadBackHere() {
        Set<Class<?>> seen = new HashSet<>();
        all().forEach(e -> seen.add(e.getClass()));
        seen.add(PaginationException.class); // in PaginationExceptionTest

        List<String> missing = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.okr4j.core")
                        .stream()
                        .filter(type -> type.isAssignableTo(SdkException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .filter(name ->
                                seen.stream().noneMatch(type -> type.getName().equals(name)))
                        .toList();

        assertThat(missing).isEmpty();
    }

    private static ErrorResponse response(int status, RateLimit.Scope scope) {
        return new ErrorResponse(
                status,
                ResponseHeaders.ofPairs("Retry-After", "7"),
                "req-1",
                new VendorError("E7", "bad thing", Map.of("name", List.of("is blank"))),
                new RateLimit(10L, null, Instant.parse("2026-01-05T08:00:00Z"), scope),
                "{}");
    }

    /** What a user's own code may throw. */
    private static final class UnwritableException extends RuntimeException {
        static final String HIDDEN = "hidden-4711";
        private static final long serialVersionUID = 1L;

        @SuppressWarnings({"unused", "serial"})
        private final Object lock = new Object();

        @SuppressWarnings("unused")
        private final String token = HIDDEN;

        UnwritableException() {
            super("odd");
        }
    }
}
