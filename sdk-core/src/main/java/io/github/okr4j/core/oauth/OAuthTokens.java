package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server hands out.
 *
 * @param accessToken opens the API, usually for an hour
 * @param refreshToken buys the next access token, or null if there is none
 * @param expiresAt when the access token ends, or null if nobody told
 * @param scopes what the tokens allow, in the vendor's words; empty if nobody told
 * @param apiDomain where the vendor says its API is for these tokens, unchecked, or null
 */
public record OAuthTokens(
        Secret accessToken,
        @Nullable Secret refreshToken,
        @Nullable Instant expiresAt,
        List<String> scopes,
        @Nullable String apiDomain) {
    /** Copies the scopes. */
    public OAuthTokens {
        Objects.requireNonNull(accessToken, "accessToken must be set");
        scopes = List.copyOf(scopes);
    }

    /**
     * Tokens that another program got; as nobody knows when they end, they are renewed when the API refuses them.
     *
     * @param accessToken the access token
     * @param refreshToken the refresh token
     * @return the tokens
     * @throws IllegalArgumentException if one is blank or holds a control character
     */
    public static OAuthTokens of(@Nullable String accessToken, @Nullable String refreshToken) {
        return new OAuthTokens(
                Secret.of("accessToken", accessToken), Secret.of("refreshToken", refreshToken), null, List.of(), null);
    }

    /**
     * The same tokens with another refresh token.
     *
     * @param other the token, or null for none
     * @return a changed copy
     */
    public OAuthTokens withRefreshToken(@Nullable Secret other) {
        return new OAuthTokens(accessToken, other, expiresAt, scopes, apiDomain);
    }

    /** Neither token, though they would be masked anyway. */
    @Override
    public String toString() {
        return "OAuthTokens[expiresAt=" + expiresAt + ", scopes=" + scopes + ", apiDomain=" + apiDomain + "]";
    }
}
