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

    private final Map<Limit, RateBudget> budgets = new ConcurrentHashMap<>();

    /** Accounts with the same one share a budget. */
    record Limit(OkrVendor vendor, String token, int requestsPerMinute) {
        /** The limit of an account, or null if it has none. */
        static @Nullable Limit of(AccountSettings settings) {
            Integer requests = settings.requestsPerMinute();
            return requests == null ? null : new Limit(settings.vendor(), settings.token(), requests);
        }

        @Override
        public String toString() {
            return "Limit[" + vendor + ", " + requestsPerMinute + "]";
        }
    }

    OkHttpClient http() {
        return http;
    }

    /** The budget of the account's token, or null if it is not limited. */
    @Nullable
    RateBudget budget(AccountSettings settings) {
        Limit limit = Limit.of(settings);
        return limit == null
                ? null
                : budgets.computeIfAbsent(
                        limit,
                        shared -> RateLimiter.builder()
                                .requests(shared.requestsPerMinute(), MINUTE)
                                .build());
    }

    @Override
    public void close() {
        http.connectionPool().evictAll();
    }
}
