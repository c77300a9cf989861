package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pipedrive's token and revoke endpoints for one app and one user. */
final class PipedriveOAuthContract implements Contract {
    static final String CLIENT_ID = "fake0app";
    static final String CLIENT_SECRET = "fake/pipedrive+client~secret";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final long USUAL_LIFETIME = 3_599;

    private final Router router = new Router();
    private final Sequence sequence = new Sequence();
    private final Map<String, String> redirectUrisByCode = new HashMap<>();
    private final Map<String, String> refreshTokensByAccessToken = new HashMap<>();
    private final Set<String> refreshTokens = new HashSet<>();
    private long lifetime = USUAL_LIFETIME;
    private boolean rotating;

    PipedriveOAuthContract() {
        router.on("POST", "/oauth/token", this::token)
                .on("POST", "/oauth/token/", this::token)
                .on("POST", "/oauth/revoke", this::revoke);
    }

    String authorize(String redirectUri) {
        String code = "code." + sequence.nextHex();
        redirectUrisByCode.put(code, redirectUri);
        return code;
    }

    void lifetime(long seconds) {
        this.lifetime = seconds;
    }

    void rotate() {
        this.rotating = true;
    }

    void expireAccessTokens() {
        refreshTokensByAccessToken.clear();
    }

    void uninstall() {
        refreshTokens.clear();
        expireAccessTokens();
    }

    boolean accepts(String accessToken) {
        return refreshTokensByAccessToken.containsKey(accessToken);
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        Router.Match match = router.find(request).orElseThrow(() -> new ErrorResponseException(error(404)));
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT_ID + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        String authorization = request.header("authorization");
        if (authorization == null || !authorization.startsWith("Basic ")) {
            throw refused("Invalid client: cannot retrieve client credentials");
        }
        if (!authorization.equals(basic)) {
            throw refused("Invalid client: client is invalid");
        }
        if (!String.valueOf(request.header("content-type")).startsWith(FORM)) {
            throw refused("Invalid request: content must be " + FORM);
        }
        return match.response();
    }

    @Override
    public FakeResponse error(int status) {
        return error(status, "Status " + status);
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of();
    }

    private FakeResponse token(FakeRequest call) {
        Query form = Query.parse(call.request().body());
        String grant = form.first("grant_type");
        if (grant == null) {
            throw refused("Missing parameter: grant_type");
        }
        return switch (grant) {
            case "authorization_code" -> exchanged(form);
            case "refresh_token" -> refreshed(form);
            default -> throw refused("Unsupported grant type: " + grant);
        };
    }

    private FakeResponse exchanged(Query form) {
        String redirectUri = redirectUrisByCode.get(String.valueOf(form.first("code")));
        if (redirectUri == null) {
            throw refused("Invalid grant: authorization_code is invalid");
        }
        if (!redirectUri.equals(form.first("redirect_uri"))) {
            throw refused("Invalid grant: redirect_uri does not match");
        }
        redirectUrisByCode.remove(form.first("code"));
        return issued(newRefreshToken());
    }

    private FakeResponse refreshed(Query form) {
        String old = form.first("refresh_token");
        if (!refreshTokens.contains(String.valueOf(old))) {
            throw refused("Invalid grant: refresh_token is invalid");
        }
        if (!rotating) {
            return issued(old);
        }
        refreshTokens.remove(old);
        return issued(newRefreshToken());
    }

    private FakeResponse issued(@Nullable String refreshToken) {
        String accessToken = "7:1:" + sequence.nextHex() + "/+=";
        refreshTokensByAccessToken.put(accessToken, String.valueOf(refreshToken));
        return FakeResponse.json(
                200,
                Json.object(
                        "access_token",
                        accessToken,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        lifetime,
                        "refresh_token",
                        refreshToken,
                        "scope",
                        "base,goals:full,deals:read,activities:read,users:read",
                        "api_domain",
                        "https://fake-company.pipedrive.com"));
    }

    private String newRefreshToken() {
        String token = "7:1:" + sequence.nextHex() + "/refresh+=";
        refreshTokens.add(token);
        return token;
    }

    /** Who gives the refresh token back, gives all back; what is not known needs no giving back. */
    private FakeResponse revoke(FakeRequest call) {
        String token = Query.parse(call.request().body()).first("token");
        if (token == null) {
            throw refused("Missing parameter: token");
        }
        refreshTokens.remove(token);
        refreshTokensByAccessToken
                .entrySet()
                .removeIf(entry -> entry.getKey().equals(token) || Objects.equals(entry.getValue(), token));
        return FakeResponse.json(200, Json.object("success", true));
    }

    private static ErrorResponseException refused(String message) {
        return new ErrorResponseException(error(400, message));
    }

    private static FakeResponse error(int status, String message) {
        return FakeResponse.json(status, Json.object("success", false, "error", message));
    }
}
