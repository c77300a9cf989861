package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.http.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a token endpoint answers; only the access token must be there. */
final class TokenResponse {
    /** A lifetime beyond this is none that anybody meant. */
    private static final BigDecimal MAX_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(3_650).toSeconds());

    private TokenResponse() {}

    static Operation<OAuthTokens> read(Operation<?> operation, Clock clock) {
        return operation.returning(Map.class, "access_token", answer -> tokens(answer, clock));
    }

    private static @Nullable OAuthTokens tokens(Map<?, ?> answer, Clock clock) {
        Secret accessToken = secret(answer.get("access_token"));
        return accessToken == null
                ? null
                : new OAuthTokens(
                        accessToken,
                        secret(answer.get("refresh_token")),
                        expiresAt(answer.get("expires_in"), clock),
                        scopes(answer.get("scope")),
                        answer.get("api_domain") instanceof String domain ? domain : null);
    }

    /** Null also for what no header could carry: to use it would fail later and less clearly. */
    private static @Nullable Secret secret(@Nullable Object value) {
        boolean usable =
                value instanceof String text && !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        return usable ? Secret.of("token", (String) value) : null;
    }

    private static @Nullable Instant expiresAt(@Nullable Object seconds, Clock clock) {
        try {
            BigDecimal number = new BigDecimal(String.valueOf(seconds));
            boolean usable = number.signum() > 0 && number.compareTo(MAX_SECONDS) <= 0;
            return usable ? clock.instant().plusSeconds(number.longValue()) : null;
        } catch (NumberFormatException e) {
            return null; // then the token is renewed when it is refused
        }
    }

    /** RFC 6749 says blanks, examples of vendors have commas. */
    private static List<String> scopes(@Nullable Object scope) {
        return scope instanceof String text
                ? Stream.of(text.split("[, ]+")).filter(one -> !one.isEmpty()).toList()
                : List.of();
    }
}
