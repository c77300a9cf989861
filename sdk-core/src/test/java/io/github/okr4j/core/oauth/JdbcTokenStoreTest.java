package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens in a database's row, on an embedded H2. */
class JdbcTokenStoreTest {
    private static final OAuthTokens FULL = new OAuthTokens(
            Secret.of("accessToken", "7:1:a/+=\\ü"),
            Secret.of("refreshToken", "r=1'--"),
            Instant.parse("2026-01-05T08:59:59.123456Z"),
            List.of("base", "goals:full"),
            "https://acme.pipedrive.com",
            "app-7");

    private TestDatabase database;

    @BeforeEach
    void start(TestInfo test) throws SQLException {
        database = TestDatabase.h2("mem:" + test.getDisplayName().replaceAll("\\W", "") + ";DB_CLOSE_DELAY=-1");
        database.createTable();
    }

    @Test
    void save_tokens_areLoadedByAnotherStore() {
        store().save(FULL);
        assertThat(store().load()).isEqualTo(FULL);
        OAuthTokens bare = new OAuthTokens(Secret.of("accessToken", "a"), null, null, List.of(), null, null);
        store().save(bare);
        assertThat(store().load()).isEqualTo(bare);
    }

    @Test
    void load_noRow_isEmpty() {
        assertThat(store().load()).isNull();
    }

    @Test
    void accounts_haveRowsOfTheirOwn() {
        store().save(FULL);
        JdbcTokenStore other = JdbcTokenStore.of(database, "other");
        assertThat(other.load()).isNull();
        other.save(OAuthTokens.of("a", "r"));
        assertThat(store().load()).isEqualTo(FULL);
    }

    @Test
    void update_manyConnections_neverRunTogetherAndCountTheVersions() throws Exception {
        store().save(OAuthTokens.of("a", "r0"));
        int threads = 4;
        int rounds = 10;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger number = new AtomicInteger();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        // A data source of its own, as another process has: only the row's lock is common.
                        JdbcTokenStore own = JdbcTokenStore.of(database.again(), "acme/7");
                        for (int round = 0; round < rounds; round++) {
                            own.update(old -> {
                                assertThat(inside.incrementAndGet()).isEqualTo(1);
                                assertThat(seen.add(old.refreshToken().reveal()))
                                        .isTrue();
                                LockSupport.parkNanos(100_000);
                                inside.decrementAndGet();
                                return OAuthTokens.of("a", "r" + number.incrementAndGet());
                            });
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(seen).hasSize(threads * rounds);
        assertThat(database.version("acme/7")).isEqualTo(threads * rounds + 1);
    }

    @Test
    void update_firstOfAll_isExclusiveToo() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(thread -> pool.submit(() -> JdbcTokenStore.of(database.again(), "new")
                            .update(old -> {
                                assertThat(inside.incrementAndGet()).isEqualTo(1);
                                LockSupport.parkNanos(100_000);
                                inside.decrementAndGet();
                                return old == null ? FULL : old;
                            })))
                    .toList();
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(database.version("new")).as("saved once").isEqualTo(1);
    }

    @Test
    void update_lockHeldLongerThanTheDatabasesTimeout_waitsOn() throws Exception {
        store().save(OAuthTokens.of("a", "r0"));
        TestDatabase impatient = database.again("LOCK_TIMEOUT=50");
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement()
                    .executeQuery("select * from okr4j_tokens for update")
                    .close();
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                Future<?> update = thread.submit(
                        () -> JdbcTokenStore.of(impatient, "acme/7").save(FULL));
                assertThatThrownBy(() -> update.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(java.util.concurrent.TimeoutException.class);
                holder.rollback();
                update.get(20, TimeUnit.SECONDS);
            } finally {
                thread.shutdownNow();
            }
        }
        assertThat(store().load()).isEqualTo(FULL);
    }

    @Test
    void update_connectionLostAfterTheChange_savesNothingAndSaysWhy() {
        store().save(OAuthTokens.of("a", "r0"));
        AtomicReference<Connection> held = new AtomicReference<>();
        TestDatabase watched = database.again();
        watched.onConnection(held::set);
        assertThatThrownBy(() -> JdbcTokenStore.of(watched, "acme/7").update(old -> {
                    close(held.get());
                    return FULL;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot update the tokens of the account in okr4j_tokens")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(store().load()).isEqualTo(OAuthTokens.of("a", "r0"));
    }

    @Test
    void update_changeThrows_rollsBack() {
        store().save(FULL);
        assertThatThrownBy(() -> store().update(old -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(store().load()).isEqualTo(FULL);
    }

    @Test
    void update_withinUpdate_isRefused() {
        JdbcTokenStore store = store();
        assertThatThrownBy(() -> store.update(old -> store.update(again -> FULL)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within update");
    }

    @Test
    void databaseThatIsDown_failsBeforeTheChangeRuns() {
        TestDatabase down = TestDatabase.h2("tcp://127.0.0.1:1/none");
        AtomicInteger changes = new AtomicInteger();
        assertThatThrownBy(() -> JdbcTokenStore.of(down, "acme/7").update(old -> {
                    changes.incrementAndGet();
                    return FULL;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(changes).hasValue(0);
    }

    @Test
    void tableThatIsMissing_isNamed() {
        assertThatThrownBy(() -> store().table("app.other").load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t;drop table x", "a-b", "1t", "a.b.c.d", "t\"", "a..b"})
    void table_anythingButAName_isRefused(String table) {
        assertThatThrownBy(() -> store().table(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table");
    }

    @Test
    void account_blankOrTooLong_isRefused() {
        for (String account : List.of(" ", "x".repeat(256))) {
            assertThatThrownBy(() -> JdbcTokenStore.of(database, account))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("account");
        }
    }

    @Test
    void texts_holdNoToken() {
        store().save(FULL);
        assertThat(store() + " " + store().load())
                .contains("acme/7")
                .doesNotContain("7:1:a")
                .doesNotContain("r=1");
    }

    private JdbcTokenStore store() {
        return JdbcTokenStore.of(database, "acme/7");
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
