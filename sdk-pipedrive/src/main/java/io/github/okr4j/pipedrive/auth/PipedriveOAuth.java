package io.github.okr4j.pipedrive.auth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.oauth.AuthorizeUrl;
import io.github.okr4j.core.oauth.OAuthClient;
import io.github.okr4j.core.oauth.OAuthCredentials;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * OAuth for an app of Pipedrive's marketplace: send a user to {@link #authorizeUrl}, exchange the code that comes back for
 * tokens by {@link #exchange}, save them in a {@link TokenStore}, and give app and store to the client's builder. The
 * client then refreshes the tokens by itself. Tokens are for one user at one company: each needs a store of its own.
 *
 * <p>Safe for use by many threads; close it when done.
 *
 * @see <a href="https://pipedrive.readme.io/docs/marketplace-oauth-authorization">OAuth authorization</a>
 */
public final class PipedriveOAuth implements AutoCloseable {
    private static final String DEFAULT_BASE_URL = "https://oauth.pipedrive.com";
    private static final OAuthClient.Endpoints ENDPOINTS = new OAuthClient.Endpoints(
            "pipedrive",
            "/oauth/authorize",
            "/oauth/token",
            "/oauth/revoke",
            "https://pipedrive.readme.io/docs/marketplace-oauth-authorization");

    private static final List<Operation<?>> OPERATIONS = ENDPOINTS.operations();

    /** A host below the vendor's, nothing before or behind it. */
    private static final Pattern VENDORS_ORIGIN =
            Pattern.compile("https://[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.pipedrive\\.com/?");

    private final CallFactory callFactory;
    private final OAuthClient server;
    private final String redirectUri;

    private PipedriveOAuth(CallFactory callFactory, OAuthClient server, String redirectUri) {
        this.callFactory = callFactory;
        this.server = server;
        this.redirectUri = redirectUri;
    }

    /** Creates a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every operation of the authorization server.
     *
     * @return exchange, refresh and revoke
     */
    public static List<Operation<?>> operations() {
        return OPERATIONS;
    }

    /**
     * The address to send a user to. The scopes are those of the app's registration; Pipedrive takes none here.
     *
     * @param state from {@link AuthorizeUrl#newState}, kept with the user's session: go on only if the user comes back
     *     with the same
     * @return the address; it holds no secret
     * @throws IllegalArgumentException if the state is blank
     */
    public URI authorizeUrl(String state) {
        return server.authorizeUrl(redirectUri, state);
    }

    /**
     * Exchanges the code of the redirect for tokens. A code is valid once and for five minutes, so the call is not retried
     * after it was sent. Documented by the vendor.
     *
     * @param code the query parameter {@code code} of the redirect
     * @throws IllegalArgumentException if the code is blank
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> exchange(String code) {
        return server.exchange(code, redirectUri);
    }

    /**
     * Refreshes tokens, which a client with {@link #credentials} does by itself. The refresh token expires after 60 days
     * without use. Documented by the vendor; retried on transient failures.
     *
     * @param refreshToken the refresh token
     * @return the call; the refresh token of its result is null if the old one stays valid
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> refresh(Secret refreshToken) {
        return server.refresh(refreshToken);
    }

    /**
     * Revokes the tokens: the app counts as uninstalled for the user, and all its tokens end. Without a refresh token only
     * the access token ends. Reported by third parties; retried on transient failures.
     *
     * @param tokens the tokens
     */
    @CheckReturnValue
    public ApiCall<NoContent> revoke(OAuthTokens tokens) {
        return server.revoke(tokens);
    }

    /**
     * Credentials that refresh themselves and save new tokens before they use them.
     *
     * @param store the tokens of one user at one company
     * @throws IllegalStateException if the store is empty, or contains tokens of another app
     */
    public OAuthCredentials credentials(TokenStore store) {
        return server.credentials(store);
    }

    /**
     * The API's origin for the company, as the tokens state it.
     *
     * @return an origin below {@code pipedrive.com}; empty if the tokens state none or any other, which must not be trusted
     *     with a token
     */
    public static Optional<String> apiDomain(OAuthTokens tokens) {
        return Optional.ofNullable(tokens.apiDomain())
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .filter(domain -> VENDORS_ORIGIN.matcher(domain).matches());
    }

    /**
     * The company that the user granted access to, for example {@code acme}.
     *
     * @return empty if the tokens do not state it
     */
    public static Optional<String> companyDomain(OAuthTokens tokens) {
        return apiDomain(tokens).map(origin -> origin.substring("https://".length(), origin.indexOf(".pipedrive.com")));
    }

    /** Ends the HTTP client unless the user brought it; clients that use this app can then no longer refresh their tokens. */
    @Override
    public void close() {
        callFactory.close();
    }

    /** The authorization server's address. */
    @Override
    public String toString() {
        return "PipedriveOAuth[" + callFactory.baseUrl() + "]";
    }

    /** Builder of {@link PipedriveOAuth}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String clientId;
        private @Nullable Secret clientSecret;
        private @Nullable String redirectUri;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The app's id, from the Developer Hub.
         *
         * @throws IllegalArgumentException if it is blank, or holds a colon or control character
         */
        public Builder clientId(String id) {
            this.clientId = Secret.of("clientId", id).reveal();
            if (id.indexOf(':') >= 0) {
                throw new IllegalArgumentException("clientId must not contain a colon: HTTP Basic cannot carry it");
            }
            return this;
        }

        /**
         * The app's secret, from the Developer Hub; it goes nowhere but into the header for the authorization server.
         *
         * @param secret the secret
         * @throws IllegalArgumentException if it is blank or holds a control character
         */
        public Builder clientSecret(String secret) {
            this.clientSecret = Secret.of("clientSecret", secret);
            return this;
        }

        /**
         * Where users are sent back to.
         *
         * @param uri exactly as it is registered in the Developer Hub
         * @throws IllegalArgumentException if it is no absolute address or has a fragment
         */
        public Builder redirectUri(String uri) {
            this.redirectUri = AuthorizeUrl.redirectUri(uri);
            return this;
        }

        /**
         * Makes the app.
         *
         * @throws IllegalArgumentException if client id, client secret or redirect URI is not set
         */
        public PipedriveOAuth build() {
            Checks.allSet("clientId", clientId, "clientSecret", clientSecret, "redirectUri", redirectUri);
            String id = Checks.notNull("clientId", clientId);
            Secret secret = Checks.notNull("clientSecret", clientSecret);
            String back = Checks.notNull("redirectUri", redirectUri);
            Credentials app = Credentials.basic(id, secret.reveal());
            CallFactory callFactory = callFactory(ENDPOINTS.profile(), app, DEFAULT_BASE_URL);
            return new PipedriveOAuth(callFactory, OAuthClient.of(callFactory, id, app, ENDPOINTS), back);
        }
    }
}
