package io.github.okr4j.core.oauth;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.http.Acme;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** An authorization server with one session, strict or lenient about refresh tokens that were used before, and its API. */
final class FleetServer implements AutoCloseable {
    static final int LIFE_SECONDS = 3600;

    enum Policy {
        SINGLE_USE("old tokens die at once", false),
        FAMILY("reuse revokes the session", false),
        GRACE("one second of grace", true),
        SLOW("500 ms, refresh token stays", true);

        private final String title;
        private final boolean survivesKill;

        Policy(String title, boolean survivesKill) {
            this.title = title;
            this.survivesKill = survivesKill;
        }

        String title() {
            return title;
        }

        /** Whether the old refresh token still serves after a response that nobody saved. */
        boolean survivesKill() {
            return survivesKill;
        }
    }

    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long SLOW_MILLIS = 500;

    private final Policy policy;
    private final LoopbackServer server;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> accessTokens = new HashSet<>();
    private final Map<String, Long> superseded = new HashMap<>();
    private String refreshToken = "";
    private boolean revoked;
    private int number;
    private int refreshes;
    private int refused;

    FleetServer(Policy policy) throws IOException {
        this.policy = policy;
        this.server = new LoopbackServer(this::serve);
    }

    String url() {
        return server.url();
    }

    /** A new session, as after a user's consent. */
    OAuthTokens authorize(Instant now) {
        lock.lock();
        try {
            revoked = false;
            accessTokens.clear();
            superseded.clear();
            return OAuthTokens.of(next(), refreshToken).withExpiresAt(now.plusSeconds(LIFE_SECONDS));
        } finally {
            lock.unlock();
        }
    }

    int refreshes() {
        lock.lock();
        try {
            return refreshes;
        } finally {
            lock.unlock();
        }
    }

    int refused() {
        lock.lock();
        try {
            return refused;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Visit visit) throws IOException {
        if (visit.path().equals("/oauth/token")) {
            String json = refresh(OAuthVendor.form(visit.body()).getOrDefault("refresh_token", ""));
            if (policy == Policy.SLOW) {
                delay();
            }
            visit.response(json.contains("access_token") ? 200 : 400, json);
            return;
        }
        String token = visit.header("Authorization").replaceFirst("^Bearer ", "");
        lock.lock();
        try {
            visit.response(accessTokens.contains(token) ? 200 : 401, accessTokens.contains(token) ? Acme.THING : "{}");
        } finally {
            lock.unlock();
        }
    }

    private String refresh(String token) {
        lock.lock();
        try {
            if (!accepts(token)) {
                refused++;
                return "{\"error\": \"invalid_grant\"}";
            }
            refreshes++;
            if (policy != Policy.SLOW) {
                superseded.putIfAbsent(token, System.nanoTime());
            }
            if (policy == Policy.SINGLE_USE) {
                accessTokens.clear();
            }
            return "{\"access_token\": \"" + next() + "\", \"refresh_token\": \"" + refreshToken
                    + "\", \"expires_in\": " + LIFE_SECONDS + "}";
        } finally {
            lock.unlock();
        }
    }

    private boolean accepts(String token) {
        if (revoked) {
            return false;
        }
        if (token.equals(refreshToken)) {
            return true;
        }
        Long used = superseded.get(token);
        if (policy == Policy.FAMILY && used != null) {
            revoked = true;
            accessTokens.clear();
        }
        return policy == Policy.GRACE && used != null && System.nanoTime() - used < GRACE_NANOS;
    }

    /** The next access token; the refresh token changes with it unless it stays. */
    private String next() {
        number++;
        if (policy != Policy.SLOW || refreshToken.isEmpty()) {
            refreshToken = "refresh-" + number;
        }
        accessTokens.add("access-" + number);
        return "access-" + number;
    }

    private static void delay() {
        try {
            new CountDownLatch(1).await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
