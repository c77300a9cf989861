package io.github.okr4j.core.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens in use, and when they must be refreshed.
 *
 * @param obtainedAt when this process obtained them, or null
 * @param early how long before their expiry a refresh begins while they are still in use
 * @param late how long before their expiry they are no longer used
 * @param rejected whether the API refused the access token
 */
record TokenState(OAuthTokens tokens, @Nullable Instant obtainedAt, Duration early, Duration late, boolean rejected) {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofSeconds(30);

    /** An API that rejects so new a token would reject the next one too. */
    private static final Duration TOO_YOUNG = Duration.ofSeconds(10);

    enum Need {
        NONE,
        SOON,
        NOW
    }

    /** Tokens of unknown age. */
    static TokenState loaded(OAuthTokens tokens) {
        return new TokenState(tokens, null, EARLY, LATE, false);
    }

    /** New tokens that another process has just saved. */
    static TokenState adopted(OAuthTokens tokens, Instant now) {
        return issued(tokens, now, null);
    }

    /** New tokens that this process has just obtained. */
    static TokenState obtained(OAuthTokens tokens, Instant now) {
        return issued(tokens, now, now);
    }

    /** Tokens that live for a few minutes only must not be refreshed all the time. */
    private static TokenState issued(OAuthTokens tokens, Instant now, @Nullable Instant obtainedAt) {
        Instant end = tokens.expiresAt();
        Duration left = end == null ? Duration.ofDays(1) : Duration.between(now, end);
        Duration life = left.isNegative() ? Duration.ZERO : left;
        return new TokenState(
                tokens, obtainedAt, shorter(EARLY, life.dividedBy(5)), shorter(LATE, life.dividedBy(20)), false);
    }

    TokenState asRejected() {
        return new TokenState(tokens, obtainedAt, early, late, true);
    }

    Need need(Instant now) {
        Instant end = tokens.expiresAt();
        if (tokens.refreshToken() == null) {
            return Need.NONE; // cannot be refreshed
        }
        if (rejected || (end != null && !now.isBefore(end.minus(late)))) {
            return Need.NOW;
        }
        return end == null || now.isBefore(end.minus(early)) ? Need.NONE : Need.SOON;
    }

    boolean isWorthRefreshing(Instant now) {
        boolean young = obtainedAt != null && !now.isBefore(obtainedAt) && now.isBefore(obtainedAt.plus(TOO_YOUNG));
        return tokens.refreshToken() != null && !young;
    }

    Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + tokens.accessToken().reveal());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The text of a record would show the state of everything. */
    @Override
    public String toString() {
        return "TokenState[" + tokens + "]";
    }
}
