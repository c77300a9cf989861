package io.github.okr4j.core.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens in use, and when they want to be renewed.
 *
 * @param obtainedAt when they were renewed by us, or null
 * @param early how long before the end the renewal begins while the token still serves
 * @param late how long before the end nobody uses the token any more
 * @param refused whether the vendor refused the access token
 */
record TokenState(OAuthTokens tokens, @Nullable Instant obtainedAt, Duration early, Duration late, boolean refused) {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofSeconds(30);

    /** A vendor that refuses even a token so young would refuse the next one, too. */
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

    /** New tokens; such as live a few minutes only must not be renewed all the time. */
    static TokenState obtained(OAuthTokens tokens, Instant now) {
        Instant end = tokens.expiresAt();
        Duration life = end == null ? Duration.ofDays(1) : Duration.between(now, end);
        return new TokenState(tokens, now, shorter(EARLY, life.dividedBy(5)), shorter(LATE, life.dividedBy(20)), false);
    }

    TokenState asRefused() {
        return new TokenState(tokens, obtainedAt, early, late, true);
    }

    Need need(Instant now) {
        Instant end = tokens.expiresAt();
        if (tokens.refreshToken() == null) {
            return Need.NONE; // then the vendor's refusal is the only news there can be
        }
        if (refused || (end != null && !now.isBefore(end.minus(late)))) {
            return Need.NOW;
        }
        return end == null || now.isBefore(end.minus(early)) ? Need.NONE : Need.SOON;
    }

    boolean isWorthRenewing(Instant now) {
        boolean young = obtainedAt != null && !now.isBefore(obtainedAt) && now.isBefore(obtainedAt.plus(TOO_YOUNG));
        return tokens.refreshToken() != null && !young;
    }

    Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + tokens.accessToken().reveal());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Record texts show everything. */
    @Override
    public String toString() {
        return "TokenState[" + tokens + "]";
    }
}
