package io.github.okr4j.core.oauth;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database behind its JDBC address, each connection a new one. */
final class TestDatabase implements DataSource {
    private final String url;
    private volatile Consumer<Connection> onConnection = connection -> {};

    TestDatabase(String url) {
        this.url = url;
    }

    static TestDatabase h2(String name) {
        return new TestDatabase("jdbc:h2:" + name);
    }

    /** The same database as another process sees it. */
    TestDatabase again() {
        return new TestDatabase(url);
    }

    TestDatabase again(String setting) {
        return new TestDatabase(url + ";" + setting);
    }

    void onConnection(Consumer<Connection> watch) {
        this.onConnection = watch;
    }

    /** Runs the published schema. */
    void createTable() throws SQLException {
        try (Connection connection = getConnection();
                var statement = connection.createStatement();
                InputStream schema = JdbcTokenStore.class.getResourceAsStream("tokens.sql")) {
            statement.execute("drop table if exists okr4j_tokens");
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long version(String account) throws SQLException {
        try (Connection connection = getConnection();
                var select = connection.prepareStatement("select version from okr4j_tokens where account = ?")) {
            select.setString(1, account);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        onConnection.accept(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return DriverManager.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
