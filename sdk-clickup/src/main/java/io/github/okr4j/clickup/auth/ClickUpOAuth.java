package io.github.okr4j.clickup.auth;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.wire.ClickUpWire;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.oauth.AuthorizeUrl;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Gets a token of an app for a user: send the user to {@link #authorizeUrl}, take the code the user comes back with,
 * and {@link #exchange} it. Tokens do not expire, so there is nothing to refresh.
 *
 * <p>There are no scopes; the user chooses Workspaces, and ClickUp lists those that were chosen. Thread-safe; close it
 * after use.
 */
public final class ClickUpOAuth implements AutoCloseable {
    /** Base URL of the page where users authorize an app. */
    public static final String AUTHORIZE_URL = "https://app.clickup.com/api";

    private final CallFactory callFactory;
    private final OAuth oauth;
    private final String clientId;
    private final Secret clientSecret;
    private final String redirectUri;

    private ClickUpOAuth(CallFactory callFactory, String clientId, Secret clientSecret, String redirectUri) {
        this.callFactory = callFactory;
        this.oauth = OAuth.of(callFactory);
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.redirectUri = redirectUri;
    }

    /** Creates a builder, which needs the app's id, secret and redirect address. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The address of the authorization page for a user.
     *
     * @param state a random text that is bound to the user's session, such as {@link AuthorizeUrl#newState()}; the user
     *     comes back with it, and whoever comes back with another one was sent by somebody else
     * @return the address for the user's browser
     * @throws IllegalArgumentException if the state is blank
     * @see <a href="https://developer.clickup.com/docs/authentication">authentication</a>, documented
     */
    public URI authorizeUrl(String state) {
        return AuthorizeUrl.of(URI.create(AUTHORIZE_URL), clientId, redirectUri, state);
    }

    /**
     * Exchanges the code that a user brought back for a token.
     *
     * <p>Not idempotent, because a code is valid for one token; retried only if it was provably not executed. If the
     * outcome is {@code UNKNOWN}, send the user to {@link #authorizeUrl} once more.
     *
     * @param code the query parameter {@code code} with which the user came back
     * @return the token, for {@link ClickUpClient.Builder#oauthToken}
     * @throws IllegalArgumentException if the code is blank or holds a control character
     * @see <a href="https://developer.clickup.com/docs/authentication">authentication</a>, documented
     */
    @CheckReturnValue
    public ApiCall<AccessToken> exchange(String code) {
        return oauth.exchange(clientId, clientSecret, code);
    }

    /** Closes the HTTP client, unless you supplied it. */
    @Override
    public void close() {
        callFactory.close();
    }

    /** The app and the base URL. */
    @Override
    public String toString() {
        return "ClickUpOAuth[" + clientId + " at " + callFactory.baseUrl() + "]";
    }

    /** Builds a {@link ClickUpOAuth}; the app's id, secret and redirect address are required. */
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
         * The app's id, as ClickUp shows it.
         *
         * @throws IllegalArgumentException if the id is blank or holds a control character
         */
        public Builder clientId(String id) {
            this.clientId = Secret.of("clientId", id).reveal();
            return this;
        }

        /**
         * The app's secret.
         *
         * @param secret as ClickUp shows it
         * @throws IllegalArgumentException if the secret is blank or holds a control character
         */
        public Builder clientSecret(String secret) {
            this.clientSecret = Secret.of("clientSecret", secret);
            return this;
        }

        /** Where users come back to, as it is registered for the app. */
        public Builder redirectUri(String address) {
            this.redirectUri = address;
            return this;
        }

        /**
         * Creates the client of the token endpoint.
         *
         * @throws IllegalArgumentException naming what is missing, if the redirect address is not a whole one, or if
         *     the base URL is not allowed
         */
        public ClickUpOAuth build() {
            Checks.allSet("clientId", clientId, "clientSecret", clientSecret, "redirectUri", redirectUri);
            Secret secret = Checks.notNull("clientSecret", clientSecret);
            String id = Checks.notNull("clientId", clientId);
            String back = AuthorizeUrl.redirectUri(redirectUri);
            Credentials inBody = Credentials.unsigned(secret);
            return new ClickUpOAuth(
                    callFactory(ClickUpWire.profile(), inBody, ClickUpClient.DEFAULT_BASE_URL), id, secret, back);
        }
    }
}
