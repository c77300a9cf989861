package io.github.okr4j.core.oauth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.VendorProfile;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's OAuth 2 authorization server: from a user's consent to credentials that renew themselves.
 *
 * <p>The app's secret travels in the {@code Authorization} header (HTTP Basic) only, codes and tokens in the form body.
 */
public final class OAuthClient {
    static final String DEAD = "the refresh token is no longer accepted; the user must authorise the app again,"
            + " and the new tokens must be saved in the token store";

    /** So that one refresh, its retries included, cannot hold up a caller for long. */
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(30);

    private final Caller caller;
    private final Credentials app;
    private final Endpoints endpoints;
    private final Operation<OAuthTokens> exchange;
    private final Operation<OAuthTokens> refresh;

    private OAuthClient(Caller caller, Credentials app, Endpoints endpoints) {
        this.caller = caller;
        this.app = app;
        this.endpoints = endpoints;
        Clock clock = caller.clock();
        this.exchange = endpoints.exchange(clock);
        this.refresh = endpoints.refresh(clock);
    }

    /**
     * What is where on the server.
     *
     * @param vendor the vendor's name, which begins the names of the operations
     * @param authorizePath the page that asks the user
     * @param tokenPath where codes and refresh tokens become tokens
     * @param revokePath where tokens are given back
     * @param documentation the vendor's page about it
     */
    public record Endpoints(
            String vendor, String authorizePath, String tokenPath, String revokePath, String documentation) {
        /**
         * The operations of the server.
         *
         * @return exchange, refresh and revoke
         */
        public List<Operation<?>> operations() {
            Clock clock = Clock.systemUTC();
            return List.of(exchange(clock), refresh(clock), revoke());
        }

        /**
         * How the server reports errors.
         *
         * @return the profile for the server's caller
         */
        public VendorProfile profile() {
            return new OAuthProfile(vendor);
        }

        /** A code can be used once: whether a lost answer used it up, nobody knows. */
        Operation<OAuthTokens> exchange(Clock clock) {
            return TokenResponse.read(post("exchange", tokenPath), clock);
        }

        /** The old refresh token is the only one there is, so there is nothing to lose in trying it again. */
        Operation<OAuthTokens> refresh(Clock clock) {
            return TokenResponse.read(post("refresh", tokenPath), clock).idempotency(Idempotency.IDEMPOTENT);
        }

        Operation<NoContent> revoke() {
            return post("revoke", revokePath).idempotency(Idempotency.IDEMPOTENT);
        }

        private Operation<NoContent> post(String verb, String path) {
            return Operation.post(vendor + ".oauth." + verb, path).evidence(Evidence.DOCUMENTED, documentation);
        }
    }

    /**
     * The server behind a caller.
     *
     * @param caller its credentials are the app's
     * @param app the app's id and secret in HTTP Basic
     * @param endpoints what is where
     * @return the server
     */
    public static OAuthClient of(Caller caller, Credentials app, Endpoints endpoints) {
        return new OAuthClient(caller, app, endpoints);
    }

    /**
     * Where to send the user who is to authorise the app.
     *
     * @param clientId the app's id
     * @param redirectUri where the user is sent back to, exactly as it is registered
     * @param state proves that the user who comes back is the one who was sent, see {@link AuthorizeUrl#newState}
     * @return the address; it holds no secret
     * @throws IllegalArgumentException if a value is blank or the redirect URI is no absolute address
     */
    public URI authorizeUrl(String clientId, String redirectUri, String state) {
        return AuthorizeUrl.of(caller.baseUrl().resolve(endpoints.authorizePath()), clientId, redirectUri, state);
    }

    /**
     * Turns the code that the user came back with into tokens.
     *
     * @param code the code; it is masked in every text
     * @param redirectUri the same as in the authorize URL
     * @return the call; not repeated once it was sent
     * @throws IllegalArgumentException if the code is blank
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> exchange(String code, String redirectUri) {
        return caller.call(
                exchange,
                Request.EMPTY
                        .form("grant_type", "authorization_code")
                        .form("code", Secret.of("code", code))
                        .form("redirect_uri", AuthorizeUrl.redirectUri(redirectUri)));
    }

    /**
     * Buys new tokens for a refresh token.
     *
     * @param refreshToken the token; it is masked in every text
     * @return the call, which answers no refresh token if the old one stays; repeated after a passing failure
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> refresh(Secret refreshToken) {
        return caller.call(
                refresh, Request.EMPTY.form("grant_type", "refresh_token").form("refresh_token", refreshToken));
    }

    /**
     * Gives tokens back: the refresh token, with which all others end, or the access token if there is no other.
     *
     * @param tokens the tokens
     * @return the call; repeated after a passing failure
     */
    @CheckReturnValue
    public ApiCall<NoContent> revoke(OAuthTokens tokens) {
        Secret refreshToken = tokens.refreshToken();
        return caller.call(
                endpoints.revoke(),
                refreshToken == null
                        ? Request.EMPTY.form("token", tokens.accessToken()).form("token_type_hint", "access_token")
                        : Request.EMPTY.form("token", refreshToken).form("token_type_hint", "refresh_token"));
    }

    /**
     * Credentials that renew themselves: in the background five minutes before the access token ends, and at the latest
     * thirty seconds before it or when the vendor refuses it; once for all calls that wait. Share them, or the client that
     * has them: two of them would each renew on their own.
     *
     * @param store the tokens of one user; it must hold some
     * @return the credentials
     * @throws IllegalStateException if the store is empty
     */
    public Credentials credentials(TokenStore store) {
        return new OAuthCredentials(store, this::renewed, app.secrets(), caller.clock());
    }

    private CompletionStage<OAuthTokens> renewed(OAuthTokens old) {
        Secret refreshToken = old.refreshToken();
        if (refreshToken == null) {
            throw dead(null);
        }
        return refresh(refreshToken).timeout(REFRESH_TIMEOUT).executeAsync().handle((fresh, failure) -> {
            if (failure == null) {
                return fresh.refreshToken() == null ? fresh.withRefreshToken(refreshToken) : fresh;
            }
            throw new CompletionException(
                    failure instanceof ApiException refusal && isDead(refusal) ? dead(refusal) : failure);
        });
    }

    /** A wrong client secret is a 400, too, and authorising again would not mend it. */
    private static boolean isDead(ApiException refusal) {
        boolean refused = refusal instanceof BadRequestException || refusal instanceof UnauthorizedException;
        String words =
                (refusal.vendorError().code() + " " + refusal.vendorError().message()).toLowerCase(Locale.ROOT);
        return refused && (words.contains("invalid grant") || words.contains("invalid_grant"));
    }

    private ReauthorizationRequiredException dead(@Nullable ApiException refusal) {
        return new ReauthorizationRequiredException(Failure.notSent(refresh.name()), DEAD, refusal);
    }

    /** Vendor and address. */
    @Override
    public String toString() {
        return "OAuthClient[" + endpoints.vendor() + " at " + caller.baseUrl() + "]";
    }
}
