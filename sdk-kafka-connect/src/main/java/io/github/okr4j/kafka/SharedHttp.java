package io.github.okr4j.kafka;

import io.github.okr4j.core.http.RateBudget;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.okr.OkrVendor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Connections and budgets of all accounts of a task. */
final class SharedHttp implements AutoCloseable {
    private static final int MAX_IDLE_CONNECTIONS = 64;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectTimeout(CONNECT_TIMEOUT)
            .connectionPool(new ConnectionPool(MAX_IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
            .build();

    private final Map<Limited, RateBudget> budgets = new ConcurrentHashMap<>();

    /** Accounts with the same one share a budget. */
    private record Limited(OkrVendor vendor, String token) {
        @Override
        public String toString() {
            return "Limited[" + vendor + "]";
        }
    }

    OkHttpClient http() {
        return http;
    }

    /** The budget of the account's token, or null if it is not limited. */
    @Nullable
    RateBudget budget(AccountSettings settings) {
        Integer requests = settings.requestsPerMinute();
        return requests == null
                ? null
                : budgets.computeIfAbsent(
                        new Limited(settings.vendor(), settings.token()),
                        shared ->
                                RateLimiter.builder().requests(requests, MINUTE).build());
    }

    @Override
    public void close() {
        http.connectionPool().evictAll();
    }
}
