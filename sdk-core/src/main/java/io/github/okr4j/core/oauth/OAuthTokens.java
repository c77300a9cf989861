package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one user, as the authorization server issued them.
 *
 * @param accessToken grants access to the API, usually for an hour
 * @param refreshToken is exchanged for the next access token, or null if there is none
 * @param expiresAt when the access token expires, or null if the server omitted it
 * @param scopes what the tokens allow, in the vendor's terms; empty if the server omitted them
 * @param apiDomain the API's origin for these tokens as the vendor states it, unchecked, or null
 * @param clientId the id of the app that the tokens were issued to, or null if it is not known
 */
public record OAuthTokens(
        Secret accessToken,
        @Nullable Secret refreshToken,
        @Nullable Instant expiresAt,
        List<String> scopes,
        @Nullable String apiDomain,
        @Nullable String clientId) {
    /** Copies the scopes. */
    public OAuthTokens {
        Objects.requireNonNull(accessToken, "accessToken must be set");
        scopes = List.copyOf(scopes);
    }

    /**
     * Tokens that another program obtained. Their expiry is unknown, so they are refreshed when the API refuses them.
     *
     * @throws IllegalArgumentException if a token is blank or contains a control character
     */
    public static OAuthTokens of(@Nullable String accessToken, @Nullable String refreshToken) {
        return new OAuthTokens(
                Secret.of("accessToken", accessToken),
                Secret.of("refreshToken", refreshToken),
                null,
                List.of(),
                null,
                null);
    }

    /**
     * The same tokens with another refresh token.
     *
     * @param other the token, or null for none
     */
    public OAuthTokens withRefreshToken(@Nullable Secret other) {
        return new OAuthTokens(accessToken, other, expiresAt, scopes, apiDomain, clientId);
    }

    /** The same tokens with another expiry; null if it is not known. */
    public OAuthTokens withExpiresAt(@Nullable Instant other) {
        return new OAuthTokens(accessToken, refreshToken, other, scopes, apiDomain, clientId);
    }

    OAuthTokens issuedTo(String app) {
        return new OAuthTokens(accessToken, refreshToken, expiresAt, scopes, apiDomain, app);
    }

    /** Omits both tokens. */
    @Override
    public String toString() {
        return "OAuthTokens[expiresAt=" + expiresAt + ", scopes=" + scopes + ", apiDomain=" + apiDomain + ", clientId="
                + clientId + "]";
    }
}
