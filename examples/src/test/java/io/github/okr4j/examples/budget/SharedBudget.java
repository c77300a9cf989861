package io.github.okr4j.examples.budget;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.okr4j.core.http.Permit;
import io.github.okr4j.core.http.RateBudget;
import io.github.okr4j.core.http.Timing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A budget that several processes share: Bucket4j's token bucket in a table of PostgreSQL, or of H2 in its PostgreSQL mode.
 * Requests are counted; for a vendor that counts tokens, consume the cost instead of 1.
 */
public final class SharedBudget implements RateBudget {
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS bucket (id BIGINT PRIMARY KEY, state BYTEA, expires_at BIGINT)";
    private static final String ROW = "INSERT INTO bucket (id) VALUES (?)";

    /** SQL's state for a key that is there already. */
    private static final String DUPLICATE = "23505";

    /** A request arrives later than its permit was granted, and vendors end their windows with a whole second. */
    static final Duration MARGIN = Duration.ofSeconds(5);

    private final Bucket bucket;

    /** The database blocks, and the threads that make calls must not. */
    private final Executor worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "shared-budget");
        thread.setDaemon(true);
        return thread;
    });

    private SharedBudget(Bucket bucket) {
        this.bucket = bucket;
    }

    /**
     * A budget in a database, whose table is made if it is missing.
     *
     * @param account the number of the account in the table; what the vendor counts by, such as a token or a company
     * @param requests what the vendor allows within the period
     */
    public static SharedBudget of(DataSource database, long account, int requests, Duration period)
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try {
                statement.execute(TABLE);
            } catch (SQLException e) {
                requireDuplicate(e); // another process made the table at the same time
            }
            insertRow(connection, account);
        }
        BucketConfiguration configuration =
                BucketConfiguration.builder().addLimit(limit(requests, period)).build();
        return new SharedBudget(Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .build()
                .builder()
                .build(account, () -> configuration));
    }

    /** Within any window a bucket lets through what it holds and what is refilled: half of the limit each. */
    static Bandwidth limit(int requests, Duration period) {
        int half = requests / 2;
        return Bandwidth.builder()
                .capacity(half)
                .refillGreedy(half, period.plus(MARGIN))
                .build();
    }

    /** Bucket4j would do so, but in a way that H2 does not understand. */
    private static void insertRow(Connection connection, long account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ROW)) {
            insert.setLong(1, account);
            insert.executeUpdate();
        } catch (SQLException e) {
            requireDuplicate(e);
        }
    }

    private static void requireDuplicate(SQLException e) throws SQLException {
        if (!DUPLICATE.equals(e.getSQLState())) {
            throw e;
        }
    }

    @Override
    public Permit acquire(int tokens, Duration left, Timing timing) {
        SharedPermit permit = new SharedPermit(timing);
        worker.execute(permit::ask);
        return permit;
    }

    private final class SharedPermit implements Permit {
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final Timing timing;

        private SharedPermit(Timing timing) {
            this.timing = timing;
        }

        private void ask() {
            if (granted.isDone()) {
                return;
            }
            try {
                ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
                if (!probe.isConsumed()) {
                    Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
                    timing.sleeper().schedule(wait, () -> worker.execute(this::ask));
                } else if (!granted.complete(null)) {
                    bucket.addTokens(1); // given up meanwhile
                }
            } catch (RuntimeException e) {
                granted.completeExceptionally(e);
            }
        }

        @Override
        public CompletableFuture<Void> granted() {
            return granted;
        }

        @Override
        public void used() {
            over.set(true);
        }

        @Override
        public void release() {
            boolean had = !granted.cancel(false) && !granted.isCompletedExceptionally();
            if (had && over.compareAndSet(false, true)) {
                worker.execute(() -> bucket.addTokens(1));
            }
        }
    }
}
