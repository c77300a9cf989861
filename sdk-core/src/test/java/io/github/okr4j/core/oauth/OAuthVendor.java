package io.github.okr4j.core.oauth;

import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.TestClient;
import io.github.okr4j.core.http.Timing;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An authorization server and the API that believes it. Each refresh token serves until its successor was used. */
final class OAuthVendor implements AutoCloseable {
    static final String CLIENT_ID = "app-7";
    static final String CLIENT_SECRET = "sec/ret+4711~x=";
    static final OAuthClient.Endpoints ENDPOINTS = new OAuthClient.Endpoints(
            "acme", "/oauth/authorize", "/oauth/token", "/oauth/revoke", "https://acme.example.com/docs");

    private final LoopbackServer server;
    private final Set<String> accessTokens = ConcurrentHashMap.newKeySet();
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final Map<String, String> superseded = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
    private final List<String> used = new CopyOnWriteArrayList<>();
    private volatile LoopbackServer.Behaviour tokenEndpoint = this::issue;
    private volatile boolean singleUse;
    private volatile Consumer<String> onUse = token -> {};

    OAuthVendor() throws IOException {
        this.server = new LoopbackServer(this::serve);
    }

    String url() {
        return server.url();
    }

    /** Tokens that are good, as after an authorization. */
    OAuthTokens authorized() {
        return OAuthTokens.of(newAccessToken(), newRefreshToken());
    }

    /** The good refresh token of another program with an access token that is good no more. */
    OAuthTokens refused() {
        return OAuthTokens.of("old/access+token=", newRefreshToken());
    }

    void tokenEndpoint(LoopbackServer.Behaviour other) {
        this.tokenEndpoint = other;
    }

    void tokenEndpoint(int status, String json) {
        this.tokenEndpoint = visit -> visit.response(status, json);
    }

    void tokenEndpointWorks() {
        this.tokenEndpoint = this::issue;
    }

    /** Called with the token of each request to the API, before its response is sent. */
    void onUse(Consumer<String> check) {
        this.onUse = check;
    }

    /** From now on a refresh token is worth nothing once it was used. */
    void singleUse() {
        this.singleUse = true;
    }

    void revokeAccessTokens() {
        accessTokens.clear();
    }

    void revokeRefreshTokens() {
        refreshTokens.clear();
    }

    boolean accepts(String refreshToken) {
        return refreshTokens.contains(refreshToken);
    }

    /** The forms that came to the token endpoint. */
    List<Map<String, String>> forms() {
        return forms;
    }

    /** The access tokens that came to the API. */
    List<String> used() {
        return used;
    }

    OAuthClient oauth(Timing timing) {
        return client(url(), timing);
    }

    CallFactory api(TokenStore store, Timing timing) {
        return api(url(), store, timing);
    }

    /** The client of another process. */
    static CallFactory api(String url, TokenStore store, Timing timing) {
        return new TestClient()
                .credentials(client(url, timing).credentials(store))
                .baseUrl(url)
                .timing(timing)
                .build();
    }

    static OAuthClient client(String url, Timing timing) {
        Credentials app = Credentials.basic(CLIENT_ID, CLIENT_SECRET);
        CallFactory callFactory = new TestClient()
                .profile(ENDPOINTS.profile())
                .credentials(app)
                .baseUrl(url)
                .timing(timing)
                .build();
        return OAuthClient.of(callFactory, CLIENT_ID, app, ENDPOINTS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Visit visit) throws IOException {
        if (visit.path().startsWith("/oauth/")) {
            String basic = Credentials.basic(CLIENT_ID, CLIENT_SECRET)
                    .headers(java.time.Instant.EPOCH)
                    .get("Authorization");
            if (!visit.header("Authorization").equals(basic)) {
                visit.response(400, "{\"error\": \"Invalid client: client is invalid\"}");
            } else {
                tokenEndpoint.serve(visit);
            }
        } else {
            api(visit);
        }
    }

    private void api(Visit visit) throws IOException {
        String token = visit.header("Authorization").replaceFirst("^Bearer ", "");
        used.add(token);
        onUse.accept(token);
        if (accessTokens.contains(token)) {
            String old = superseded.remove(token);
            if (old != null) {
                refreshTokens.remove(old);
            }
            visit.response(200, Acme.THING);
        } else {
            visit.response(401, "{\"message\": \"Invalid token: access token is expired\"}");
        }
    }

    /** Responds to a good refresh with a new pair. */
    void issue(Visit visit) throws IOException {
        Map<String, String> form = form(visit.body());
        forms.add(form);
        String old = form.getOrDefault("refresh_token", "");
        if (!visit.header("Content-Type").equals("application/x-www-form-urlencoded")) {
            visit.response(400, "{\"error\": \"the body is no form\"}");
        } else if (form.containsKey("refresh_token") && !refreshTokens.contains(old)) {
            visit.response(400, "{\"error\": \"Invalid grant: refresh_token is invalid\"}");
        } else {
            String access = newAccessToken();
            superseded.put(access, old);
            if (singleUse) {
                refreshTokens.remove(old);
            }
            visit.response(
                    200,
                    "{\"access_token\": \"" + access + "\", \"token_type\": \"Bearer\", \"expires_in\": 3599,"
                            + " \"refresh_token\": \"" + newRefreshToken()
                            + "\", \"scope\": \"base,goals:read goals:full\","
                            + " \"api_domain\": \"https://acme.example.com\"}");
        }
    }

    private String newAccessToken() {
        String token = "7:1:acc/" + issued.incrementAndGet() + "+x=";
        accessTokens.add(token);
        return token;
    }

    private String newRefreshToken() {
        String token = "7:1:ref/" + issued.incrementAndGet() + "+y=";
        refreshTokens.add(token);
        return token;
    }

    static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
