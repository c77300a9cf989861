package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.examples.FaultDoor.Opened;
import io.github.okr4j.examples.MatrixFault.Address;
import io.github.okr4j.examples.MatrixFault.Before;
import io.github.okr4j.examples.MatrixFault.Site;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ServerSocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** One fault at one operation of one vendor, blocking or asynchronous. */
record MatrixCell(MatrixFault fault, FaultVendor vendor, OperationClass operationClass, boolean async) {
    private static final long PATIENCE_SECONDS = 30;
    private static final int MAX_RUNS = 10;
    private static final Dispatcher DISPATCHER = new Dispatcher();

    /** What the cells have in common. */
    record Common(FaultTls tls, FaultServer foreign) {}

    /**
     * What a cell saw.
     *
     * @param text in the form of the expectations
     * @param requests how many requests reached the server
     */
    record Result(String text, int requests) {}

    /** Runs the cell; once more if the machine was too busy to send within a timeout made short for the test. */
    Result run(Common common, String connection) throws Exception {
        for (int i = 1; i < MAX_RUNS; i++) {
            Optional<Result> result = attempt(common, connection);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return attempt(common, connection).orElseThrow();
    }

    private Optional<Result> attempt(Common common, String connection) throws Exception {
        VirtualTime time = new VirtualTime();
        MatrixWire wire = new MatrixWire();
        OkHttpClient http = http(common.tls(), wire);
        try (FaultServer server = server(common.tls())) {
            Opened opened = vendor.open(new FaultDoor(
                    origin(server), http, time.timing(), fault.isBearer(), fault.attemptTimeout(), fault.timeout()));
            try (AutoCloseable client = opened.client()) {
                assertThat(client).isNotNull();
                prepare(server, opened);
                if (fault.before() != Before.CONNECTIONS_CLOSED_AT_ONCE) {
                    server.follow(fault.script(site(common, server, time)));
                }
                SdkException failure = failure(call(opened));
                if (fault.isTimed() && !wire.sentAll()) {
                    return Optional.empty();
                }
                assertPooled(http.connectionPool(), connection);
                if (connection.equals("gone")) {
                    server.awaitEnd(wire.connected());
                }
                Result result = result(failure, server.requests(), time);
                assertThat(common.foreign().connections())
                        .as("connections to the foreign origin")
                        .isZero();
                if (!connection.equals("none")) {
                    assertWorksAgain(server, opened, http.connectionPool(), connection);
                }
                return Optional.of(result);
            }
        }
    }

    @Override
    public String toString() {
        return fault.name() + ": " + vendor.title() + ", " + operationClass.title() + ", " + (async ? "async" : "sync");
    }

    private ApiCall<?> call(Opened opened) {
        return fault.isListed() ? opened.page() : opened.calls().get(operationClass);
    }

    private void prepare(FaultServer server, Opened opened) throws IOException {
        if (fault.before() == Before.CONNECTIONS_CLOSED_AT_ONCE) {
            server.closeAtOnce();
        } else if (fault.before() == Before.IDLE_CONNECTION_CLOSED) {
            assertThat(opened.calls().get(OperationClass.SAFE).execute()).isNotNull();
            server.dropConnections();
        }
    }

    private static Result result(@Nullable SdkException failure, int requests, VirtualTime time) {
        String end = failure == null
                ? "done"
                : failure.getClass().getSimpleName() + " " + failure.outcome()
                        + (failure.isRetryable() ? " yes" : " no");
        Duration waits = time.waits().stream().reduce(Duration.ZERO, Duration::plus);
        String seconds =
                BigDecimal.valueOf(waits.toMillis(), 3).stripTrailingZeros().toPlainString();
        return new Result(end + " " + requests + " " + seconds + "s", requests);
    }

    private @Nullable SdkException failure(ApiCall<?> call) throws InterruptedException, TimeoutException {
        try {
            Object value = async ? call.executeAsync().get(PATIENCE_SECONDS, TimeUnit.SECONDS) : call.execute();
            assertThat(value).isNotNull();
            return null;
        } catch (SdkException e) {
            return e;
        } catch (ExecutionException e) {
            assertThat(e).cause().isInstanceOf(SdkException.class);
            return (SdkException) e.getCause();
        }
    }

    private Site site(Common common, FaultServer server, VirtualTime time) {
        String foreign = common.foreign().origin() + "/stolen";
        return new Site(vendor, operationClass, server.port(), foreign, time);
    }

    private FaultServer server(FaultTls tls) throws IOException {
        boolean secure = fault.address() == Address.TLS || fault.address() == Address.UNTRUSTED;
        ServerSocketFactory sockets =
                secure ? tls.context().getServerSocketFactory() : ServerSocketFactory.getDefault();
        return new FaultServer(sockets, secure, MatrixScripts.healthy(vendor.answer(OperationClass.SAFE)));
    }

    private OkHttpClient http(FaultTls tls, EventListener wire) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool())
                .dispatcher(DISPATCHER)
                .eventListener(wire);
        if (fault.address() == Address.TLS) {
            builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trust());
        }
        if (fault.address() == Address.NO_SUCH_HOST) {
            builder.dns(host -> {
                throw new UnknownHostException(host);
            });
        }
        return builder.build();
    }

    private String origin(FaultServer server) throws IOException {
        return switch (fault.address()) {
            case NO_SUCH_HOST -> "https://okr4j.invalid";
            case NOBODY_LISTENS -> "http://127.0.0.1:" + freePort();
            case NO_HANDSHAKE -> "https://127.0.0.1:" + server.port();
            default -> server.origin();
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            return closed.getLocalPort();
        }
    }

    /** No connection is still taken by a call that has ended. */
    private static void assertPooled(ConnectionPool pool, String connection) {
        assertThat(pool.connectionCount() - pool.idleConnectionCount())
                .as("connections that never came back")
                .isZero();
        if (connection.equals("none") || connection.equals("gone")) {
            assertThat(pool.connectionCount())
                    .as("broken connections in the pool")
                    .isZero();
        }
    }

    private void assertWorksAgain(FaultServer server, Opened opened, ConnectionPool pool, String connection) {
        server.follow(MatrixScripts.healthy(vendor.answer(OperationClass.SAFE)));
        ApiCall<?> healthy = opened.calls().get(OperationClass.SAFE).with(CallOptions.DEFAULT);
        assertThat(healthy.execute()).as("a healthy call afterwards").isNotNull();
        assertThat(pool.idleConnectionCount()).as("idle connections at the end").isEqualTo(1);
        if (connection.equals("kept")) {
            assertThat(server.connections()).as("connections that were opened").isEqualTo(1);
        }
    }
}
