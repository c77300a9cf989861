package io.github.okr4j.examples.budget;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.http.RateBudget;
import io.github.okr4j.core.http.RateLimiter;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One of several processes with one token: reads a goal as often as the shared budget allows, and prints how many requests it
 * made and how many the vendor refused. Arguments: base URL, token, goal, JDBC URL or {@code alone}, seconds.
 */
final class SharedBudgetExample {
    static final int REQUESTS = 100;
    static final Duration PERIOD = Duration.ofMinutes(1);

    private SharedBudgetExample() {}

    public static void main(String[] arguments) throws Exception {
        RateBudget budget = arguments[3].equals("alone")
                ? RateLimiter.builder().requests(REQUESTS, PERIOD).build()
                : SharedBudget.of(database(arguments[3]), 4711, REQUESTS, PERIOD);
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.parseLong(arguments[4])).toNanos();
        int made = 0;
        int refused = 0;
        try (ClickUpClient client = ClickUpClient.builder()
                .baseUrl(arguments[0])
                .personalToken(arguments[1])
                .retry(RetryPolicy.NONE)
                .timeout(Duration.ofSeconds(5))
                .rateBudget(budget)
                .build()) {
            while (System.nanoTime() < end) {
                try {
                    client.goals().get(arguments[2]).executeForResponse();
                    made++;
                } catch (RateLimitedException e) {
                    made++;
                    refused++;
                } catch (CallTimeoutException e) {
                    // no permit in time; nothing was sent
                }
            }
        }
        System.out.println("made " + made + " refused " + refused);
    }

    /** H2 in its PostgreSQL mode, or PostgreSQL itself. */
    static DataSource database(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(url);
            return database;
        }
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(url);
        return database;
    }
}
