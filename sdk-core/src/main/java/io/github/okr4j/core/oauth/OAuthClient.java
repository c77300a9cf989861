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
import io.github.okr4j.core.http.CallFactory;
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
import org.jspecify.annotations.Nullable;

/**
 * Client of a vendor's OAuth 2 authorization server.
 *
 * <p>The app's secret travels in the {@code Authorization} header (HTTP Basic) only, codes and tokens in the form body.
 */
public final class OAuthClient {
    private static final String DEAD = "the refresh token is no longer accepted: it expired, was revoked or was used"
            + " before, for example by a process that ended before it could save the new tokens."
            + " The user must authorize the app again; save the new tokens in the token store";

    /** Bounds one refresh with its retries. */
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(30);

    private final CallFactory callFactory;
    private final String clientId;
    private final Credentials app;
    private final Endpoints endpoints;
    private final Operation<OAuthTokens> exchange;
    private final Operation<OAuthTokens> refresh;

    private OAuthClient(CallFactory callFactory, String clientId, Credentials app, Endpoints endpoints) {
        this.callFactory = callFactory;
        this.clientId = clientId;
        this.app = app;
        this.endpoints = endpoints;
        this.exchange = endpoints.exchange(callFactory.clock(), clientId);
        this.refresh = endpoints.refresh(callFactory.clock(), clientId);
    }

    /**
     * The paths of an authorization server.
     *
     * @param vendor the vendor's name, which begins the names of the operations
     * @param authorizePath the page that asks the user
     * @param tokenPath exchanges codes and refresh tokens for tokens
     * @param revokePath ends tokens
     * @param documentation the vendor's page about it
     */
    public record Endpoints(
            String vendor, String authorizePath, String tokenPath, String revokePath, String documentation) {
        /** The operations of the server: exchange, refresh and revoke. */
        public List<Operation<?>> operations() {
            Clock clock = Clock.systemUTC();
            return List.of(exchange(clock, null), refresh(clock, null), revoke());
        }

        /** How the server reports errors. */
        public VendorProfile profile() {
            return new OAuthProfile(vendor);
        }

        /** A code is valid once; whether a lost response used it up is unknown. */
        Operation<OAuthTokens> exchange(Clock clock, @Nullable String clientId) {
            return TokenResponse.read(post("exchange", tokenPath, Evidence.RECORDED), clock, clientId);
        }

        /** The old refresh token is the only one there is, so nothing is lost by another attempt. */
        Operation<OAuthTokens> refresh(Clock clock, @Nullable String clientId) {
            return TokenResponse.read(post("refresh", tokenPath, Evidence.RECORDED), clock, clientId)
                    .idempotency(Idempotency.IDEMPOTENT);
        }

        Operation<NoContent> revoke() {
            return post("revoke", revokePath, Evidence.DOCUMENTED).idempotency(Idempotency.IDEMPOTENT);
        }

        private Operation<NoContent> post(String verb, String path, Evidence evidence) {
            return Operation.post(vendor + ".oauth." + verb, path).evidence(evidence, documentation);
        }
    }

    /**
     * Creates the client.
     *
     * @param callFactory calls the authorization server with the app's credentials
     * @param clientId the app's id
     * @param app the app's id and secret in HTTP Basic; they are masked in every text
     */
    public static OAuthClient of(CallFactory callFactory, String clientId, Credentials app, Endpoints endpoints) {
        return new OAuthClient(callFactory, clientId, app, endpoints);
    }

    /**
     * The address of the page where the user authorizes the app. It contains no secret.
     *
     * @param redirectUri where the user is sent afterwards, exactly as it is registered
     * @param state ties the response to the user's session, see {@link AuthorizeUrl#newState}
     * @throws IllegalArgumentException if a value is blank or the redirect URI is not absolute
     */
    public URI authorizeUrl(String redirectUri, String state) {
        return AuthorizeUrl.of(callFactory.baseUrl().resolve(endpoints.authorizePath()), clientId, redirectUri, state);
    }

    /**
     * Exchanges a code for tokens. Not retried once it was sent.
     *
     * @param code the code from the redirect; it is masked in every text
     * @param redirectUri the same as in the authorize URL
     * @throws IllegalArgumentException if the code is blank
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> exchange(String code, String redirectUri) {
        return callFactory.call(
                exchange,
                Request.EMPTY
                        .form("grant_type", "authorization_code")
                        .form("code", Secret.of("code", code))
                        .form("redirect_uri", AuthorizeUrl.redirectUri(redirectUri)));
    }

    /**
     * Exchanges a refresh token for new tokens. Retried on transient failures.
     *
     * @param refreshToken the token; it is masked in every text
     * @return the call; the refresh token of its result is null if the old one stays valid
     */
    @CheckReturnValue
    public ApiCall<OAuthTokens> refresh(Secret refreshToken) {
        return callFactory.call(
                refresh, Request.EMPTY.form("grant_type", "refresh_token").form("refresh_token", refreshToken));
    }

    /**
     * Revokes the refresh token, with which all others end, or the access token if there is no other. Retried on transient
     * failures.
     */
    @CheckReturnValue
    public ApiCall<NoContent> revoke(OAuthTokens tokens) {
        Secret refreshToken = tokens.refreshToken();
        return callFactory.call(
                endpoints.revoke(),
                refreshToken == null
                        ? Request.EMPTY.form("token", tokens.accessToken()).form("token_type_hint", "access_token")
                        : Request.EMPTY.form("token", refreshToken).form("token_type_hint", "refresh_token"));
    }

    /**
     * Credentials that refresh themselves.
     *
     * @param store the tokens of one user
     * @throws IllegalStateException if the store is empty, or contains tokens of another app
     */
    public OAuthCredentials credentials(TokenStore store) {
        MaskedSecrets secrets = new MaskedSecrets(app.secrets());
        TokenRefresh once = new TokenRefresh(store, this::refreshed, clientId, secrets, callFactory.timing());
        return new OAuthCredentials(once, secrets, callFactory.timing());
    }

    /** What the server omits stays as it was. */
    private OAuthTokens refreshed(OAuthTokens old) {
        Secret refreshToken = old.refreshToken();
        if (refreshToken == null) {
            throw dead(null);
        }
        try {
            OAuthTokens fresh = refresh(refreshToken).timeout(REFRESH_TIMEOUT).execute();
            return new OAuthTokens(
                    fresh.accessToken(),
                    fresh.refreshToken() == null ? refreshToken : fresh.refreshToken(),
                    fresh.expiresAt(),
                    fresh.scopes().isEmpty() ? old.scopes() : fresh.scopes(),
                    fresh.apiDomain() == null ? old.apiDomain() : fresh.apiDomain(),
                    fresh.clientId());
        } catch (ApiException refusal) {
            throw isDead(refusal) ? dead(refusal) : refusal;
        }
    }

    /** A wrong client secret is a 400 too, and authorizing again would not help. */
    private static boolean isDead(ApiException refusal) {
        boolean refused = refusal instanceof BadRequestException || refusal instanceof UnauthorizedException;
        String text =
                (refusal.vendorError().code() + " " + refusal.vendorError().message()).toLowerCase(Locale.ROOT);
        return refused && (text.contains("invalid grant") || text.contains("invalid_grant"));
    }

    private ReauthorizationRequiredException dead(@Nullable ApiException refusal) {
        return new ReauthorizationRequiredException(Failure.notSent(refresh.name()), DEAD, refusal);
    }

    /** Vendor and address. */
    @Override
    public String toString() {
        return "OAuthClient[" + endpoints.vendor() + " at " + callFactory.baseUrl() + "]";
    }
}
