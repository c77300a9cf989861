package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.oauth.AuthorizeUrl;
import io.github.okr4j.core.oauth.JdbcTokenStore;
import io.github.okr4j.core.oauth.OAuthClient;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The operations of Pipedrive's authorization server, and an app and tokens that consist of one secret only. */
final class PipedriveOAuthCalls {
    static final String TOKENS = """
        {"access_token": "7:1:a/b+c=", "token_type": "Bearer", "expires_in": 3599,
         "refresh_token": "7:1:d/e+f=", "scope": "base,goals:full", "api_domain": "https://acme.pipedrive.com"}\
        """;

    private static final String BACK = "https://app.example.com/back";

    private PipedriveOAuthCalls() {}

    static List<VendorCall> all() {
        Request code = Request.EMPTY
                .form("grant_type", "authorization_code")
                .form("code", Secret.of("code", "c-1"))
                .form("redirect_uri", BACK);
        Request refresh = Request.EMPTY
                .form("grant_type", "refresh_token")
                .form("refresh_token", Secret.of("refreshToken", "7:1:d/e+f="));
        Request revoke = Request.EMPTY.form("token", Secret.of("token", "7:1:d/e+f="));
        return List.of(call(0, TOKENS, code), call(1, TOKENS, refresh), call(2, "{\"success\": true}", revoke));
    }

    private static VendorCall call(int index, String response, Request request) {
        Operation<?> operation = PipedriveOAuth.operations().get(index);
        Function<CallFactory, CallFactory> itself = Function.identity();
        return VendorCall.call(operation.name(), response, itself, callFactory -> callFactory.call(operation, request));
    }

    /** An app whose secret is the secret, at an authorization server of choice. */
    static PipedriveOAuth app(String secret, String url) {
        return appBuilder(secret, url).build();
    }

    private static PipedriveOAuth.Builder appBuilder(String secret, String url) {
        return PipedriveOAuth.builder()
                .clientId(Canary.USER)
                .clientSecret(secret)
                .redirectUri(BACK)
                .baseUrl(url)
                .timing(new VirtualTime().timing());
    }

    /** Both tokens are the secret. */
    static OAuthTokens tokens(String secret) {
        return OAuthTokens.of(secret, secret);
    }

    /** A client whose tokens are the secret; its app never reaches the authorization server. */
    static PipedriveClient.Builder client(String secret) {
        return PipedriveClient.builder().oauth(app(secret, "http://127.0.0.1:1"), TokenStore.inMemory(tokens(secret)));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens(String secret, CallFactory callFactory) {
        OAuthTokens tokens = tokens(secret);
        TokenStore store = TokenStore.inMemory(tokens);
        PipedriveOAuth app = app(secret, "http://127.0.0.1:1");
        OAuthClient.Endpoints endpoints =
                new OAuthClient.Endpoints("acme", "/authorize", "/token", "/revoke", "https://acme.example.com");
        RateLimiter.Builder limiter = RateLimiter.builder().requests(1, Duration.ofSeconds(1));
        return List.of(
                tokens,
                new OAuthTokens(
                        Secret.of("accessToken", secret),
                        null,
                        Instant.EPOCH,
                        List.of("base"),
                        "https://example.com",
                        "app-7"),
                store,
                TokenStore.file(Path.of("tokens")),
                JdbcTokenStore.of(noDatabase(), "acme/7"),
                app,
                appBuilder(secret, "http://127.0.0.1:1"),
                app.credentials(store),
                app.authorizeUrl(AuthorizeUrl.newState()).toString(),
                app.exchange(secret),
                app.refresh(Secret.of("refreshToken", secret)),
                app.revoke(tokens),
                endpoints,
                endpoints.profile(),
                OAuthClient.of(callFactory, "app-7", Credentials.unsigned(), endpoints),
                Request.EMPTY.form("code", Secret.of("code", secret)),
                limiter,
                limiter.build());
    }

    private static DataSource noDatabase() {
        return (DataSource) Proxy.newProxyInstance(
                PipedriveOAuthCalls.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> null);
    }

    /** The failures of calls that got no token. */
    static List<SdkException> failures() {
        Failure failure = Failure.notSent("acme.seats.list");
        return List.of(
                new TokenRefreshException(failure, "no token", null),
                new ReauthorizationRequiredException(failure, "no token", null));
    }
}
