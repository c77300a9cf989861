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

/** Reads the response of a token endpoint; only the access token is required. */
final class TokenResponse {
    /** A longer lifetime is an error of the server. */
    private static final BigDecimal MAX_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(3_650).toSeconds());

    private TokenResponse() {}

    static Operation<OAuthTokens> read(Operation<?> operation, Clock clock, @Nullable String clientId) {
        return operation.returning(Map.class, "access_token", response -> tokens(response, clock, clientId));
    }

    private static @Nullable OAuthTokens tokens(Map<?, ?> response, Clock clock, @Nullable String clientId) {
        Object text = response.get("access_token");
        Secret accessToken = secret(text);
        if (accessToken == null && text instanceof String given && !given.isEmpty()) {
            throw new IllegalArgumentException(
                    "a token with a character that no header can carry, such as a line break");
        }
        return accessToken == null
                ? null
                : new OAuthTokens(
                        accessToken,
                        secret(response.get("refresh_token")),
                        expiresAt(response.get("expires_in"), clock),
                        scopes(response.get("scope")),
                        response.get("api_domain") instanceof String domain ? domain : null,
                        clientId);
    }

    /** Null also for a text that no header can carry; using it would fail later and less clearly. */
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
            return null; // then the token is refreshed when the API refuses it
        }
    }

    /** RFC 6749 separates scopes by blanks, vendors' examples by commas. */
    private static List<String> scopes(@Nullable Object scope) {
        return scope instanceof String text
                ? Stream.of(text.split("[, ]+")).filter(one -> !one.isEmpty()).toList()
                : List.of();
    }
}
