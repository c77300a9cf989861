package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in a row of a database's table, which any number of processes may share.
 *
 * <p>An update is a transaction: {@code select … for update} locks the account's row until the new tokens are committed, so
 * one connection is held during a call to the token endpoint. The lock of a process that died ends with its connection.
 * Works with databases that know {@code select … for update}; tested with PostgreSQL and H2. The table, which is also the
 * resource {@code tokens.sql} beside this class:
 *
 * <pre>{@code
 * create table okr4j_tokens (
 *   account       varchar(255)  not null primary key,
 *   version       bigint        not null,
 *   client_id     varchar(255),
 *   access_token  varchar(4000),
 *   refresh_token varchar(4000),
 *   expires_at    varchar(40),
 *   scopes        varchar(4000),
 *   api_domain    varchar(255)
 * );
 * }</pre>
 *
 * <p>The tokens are not encrypted. The methods throw {@link IllegalStateException} with the {@link SQLException} as cause
 * if the database fails.
 */
public final class JdbcTokenStore implements TokenStore {
    private static final String DEFAULT_TABLE = "okr4j_tokens";
    private static final Pattern TABLE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,62}){0,2}");
    private static final int LONGEST_ACCOUNT = 255;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final DataSource database;
    private final String table;
    private final String account;

    private JdbcTokenStore(DataSource database, String table, String account) {
        this.database = database;
        this.table = table;
        this.account = account;
    }

    /** A row as it was read within the lock. */
    private record Row(long version, @Nullable OAuthTokens tokens) {}

    /**
     * A store in the table {@value #DEFAULT_TABLE}.
     *
     * @param account names the row: one user at one company, for example {@code acme/4711}; up to 255 characters
     * @throws IllegalArgumentException if the account is blank or too long
     */
    public static JdbcTokenStore of(DataSource database, String account) {
        Objects.requireNonNull(database, "database must be set");
        if (account.isBlank() || account.length() > LONGEST_ACCOUNT) {
            throw new IllegalArgumentException("account must have 1 to " + LONGEST_ACCOUNT + " characters");
        }
        return new JdbcTokenStore(database, DEFAULT_TABLE, account);
    }

    /**
     * The same store in another table.
     *
     * @param name letters, digits and underscores, with a schema before it if need be
     * @throws IllegalArgumentException if the name is anything else
     */
    public JdbcTokenStore table(String name) {
        if (!TABLE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "table must be a name such as okr4j_tokens or app.okr4j_tokens: letters, digits and underscores");
        }
        return new JdbcTokenStore(database, name, account);
    }

    @Override
    public @Nullable OAuthTokens load() {
        try (Connection connection = database.getConnection()) {
            Row row = row(connection, "");
            return row == null ? null : row.tokens();
        } catch (SQLException e) {
            throw failure("read", e);
        }
    }

    @Override
    public void save(OAuthTokens tokens) {
        update(stored -> tokens);
    }

    @Override
    public OAuthTokens update(UnaryOperator<@Nullable OAuthTokens> change) {
        // The lock of a row knows transactions, not threads: it would wait for this very thread.
        return StoreLock.exclusively(new Place(database, table, account), () -> {
            long start = System.nanoTime();
            while (true) {
                try (Connection connection = database.getConnection()) {
                    OAuthTokens tokens = inTransaction(connection, change);
                    if (tokens != null) {
                        return tokens;
                    }
                } catch (LockedException e) {
                    if (System.nanoTime() - start > StoreLock.LONGEST_WAIT.toNanos()) {
                        throw failure("lock, as another process has held them for " + StoreLock.LONGEST_WAIT, e.cause);
                    }
                    LockSupport.parkNanos(POLL_NANOS);
                } catch (SQLException e) {
                    throw failure("update", e);
                }
            }
        });
    }

    private record Place(DataSource database, String table, String account) {}

    /** The database gave up waiting for the row's lock, as its own timeout is shorter. */
    private static final class LockedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final SQLException cause;

        LockedException(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Null if there was no row to lock; now there is. */
    private @Nullable OAuthTokens inTransaction(Connection connection, UnaryOperator<@Nullable OAuthTokens> change)
            throws SQLException, LockedException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            Row row = lockedRow(connection);
            OAuthTokens fresh = null;
            if (row == null) {
                insertEmpty(connection);
            } else {
                fresh = Objects.requireNonNull(change.apply(row.tokens()), "change must return tokens");
                if (fresh.equals(row.tokens())) {
                    return fresh;
                }
                write(connection, row.version() + 1, fresh);
            }
            connection.commit();
            committed = true;
            return fresh;
        } finally {
            end(connection, committed, autoCommit);
        }
    }

    /** A connection that is lost is not worth a second failure. */
    private static void end(Connection connection, boolean committed, boolean autoCommit) {
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            return; // what failed before is thrown, or all is committed
        }
    }

    /** Locks the row and proves by an update that it can be written, before anything is spent. */
    private @Nullable Row lockedRow(Connection connection) throws SQLException, LockedException {
        try {
            Row row = row(connection, " for update");
            if (row == null) {
                return null;
            }
            String next = "update " + table + " set version = version + 1 where account = ? and version = ?";
            return executeUpdate(connection, next, account, row.version()) == 1 ? row : null;
        } catch (SQLException e) {
            if (isLocked(e)) {
                throw new LockedException(e);
            }
            throw e;
        }
    }

    private @Nullable Row row(Connection connection, String lock) throws SQLException {
        String select = "select version, access_token, refresh_token, expires_at, scopes, api_domain, client_id from "
                + table + " where account = ?" + lock;
        try (var statement = connection.prepareStatement(select)) {
            statement.setString(1, account);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String accessToken = row.getString(2);
                String refreshToken = row.getString(3);
                String expiresAt = row.getString(4);
                String scopes = row.getString(5);
                OAuthTokens tokens = accessToken == null
                        ? null
                        : new OAuthTokens(
                                Secret.of("access_token", accessToken),
                                refreshToken == null ? null : Secret.of("refresh_token", refreshToken),
                                expiresAt == null ? null : Instant.parse(expiresAt),
                                scopes == null ? List.of() : List.of(scopes.split(" ")),
                                row.getString(6),
                                row.getString(7));
                return new Row(row.getLong(1), tokens);
            }
        }
    }

    /** Another process may have inserted it meanwhile, which is as good. */
    private void insertEmpty(Connection connection) throws SQLException {
        try {
            executeUpdate(connection, "insert into " + table + " (account, version) values (?, ?)", account, 0L);
        } catch (SQLException e) {
            if (!isState(e, "23")) {
                throw e;
            }
            connection.rollback();
        }
    }

    private void write(Connection connection, long version, OAuthTokens tokens) throws SQLException {
        String update = "update " + table + " set access_token = ?, refresh_token = ?, expires_at = ?, scopes = ?,"
                + " api_domain = ?, client_id = ? where account = ? and version = ?";
        Secret refreshToken = tokens.refreshToken();
        int rows = executeUpdate(
                connection,
                update,
                tokens.accessToken().reveal(),
                refreshToken == null ? null : refreshToken.reveal(),
                tokens.expiresAt() == null ? null : tokens.expiresAt().toString(),
                tokens.scopes().isEmpty() ? null : String.join(" ", tokens.scopes()),
                tokens.apiDomain(),
                tokens.clientId(),
                account,
                version);
        if (rows != 1) {
            throw new SQLException("the row of the account changed although it is locked");
        }
    }

    private static int executeUpdate(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Long number) {
                    statement.setLong(i + 1, number);
                } else {
                    statement.setString(i + 1, (String) values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }

    /** Lock timeouts, deadlocks and lost races, by SQL standard, PostgreSQL and H2. */
    private static boolean isLocked(SQLException e) {
        return isState(e, "40") || isState(e, "55P03") || isState(e, "HYT00");
    }

    private static boolean isState(SQLException e, String prefix) {
        return e.getSQLState() != null && e.getSQLState().startsWith(prefix);
    }

    private IllegalStateException failure(String what, SQLException e) {
        return new IllegalStateException(
                "cannot " + what + " the tokens of the account in " + table + ": " + e.getMessage(), e);
    }

    /** Table and account. */
    @Override
    public String toString() {
        return "TokenStore[" + table + ", " + account + "]";
    }
}
