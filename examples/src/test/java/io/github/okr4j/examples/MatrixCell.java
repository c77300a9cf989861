package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.contract.LoopbackTls;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.examples.FaultGateway.Opened;
import io.github.okr4j.examples.FaultServer.Script;
import io.github.okr4j.examples.MatrixFault.Address;
import io.github.okr4j.examples.MatrixFault.Before;
import io.github.okr4j.examples.MatrixFault.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import okhttp3.ConnectionPool;
import org.jspecify.annotations.Nullable;

/** One fault at one operation of one vendor, blocking or asynchronous. */
record MatrixCell(MatrixFault fault, FaultVendor vendor, OperationClass operationClass, boolean async) {
    private static final long PATIENCE_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MAX_RUNS = 10;

    /** What the cells have in common. */
    record Common(LoopbackTls tls, FaultServer foreign) {}

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
        Script healthy = MatrixScripts.healthy(vendor.response(OperationClass.SAFE));
        try (MatrixRoute route = MatrixRoute.open(fault, healthy, common.tls(), wire)) {
            FaultServer server = route.server();
            ConnectionPool pool = route.http().connectionPool();
            Opened opened = vendor.open(new FaultGateway(
                    route.origin(),
                    route.http(),
                    time.timing(),
                    fault.isBearer(),
                    fault.attemptTimeout(),
                    fault.timeout()));
            try (AutoCloseable client = opened.client()) {
                assertThat(client).isNotNull();
                prepare(server, opened, pool);
                if (fault.before() != Before.CONNECTIONS_CLOSED_AT_ONCE) {
                    server.follow(MatrixScripts.healthy(vendor.response(operationClass)));
                    route.faulty().follow(fault.script(site(common, server, time)));
                }
                SdkException failure = failure(call(opened));
                if (fault.isTimed() && !wire.sentAll()) {
                    return Optional.empty();
                }
                assertPooled(pool, connection);
                if (connection.equals("gone")) {
                    server.awaitEnd(wire.connected());
                }
                Result result = result(failure, server.requests(), time);
                assertThat(common.foreign().connections())
                        .as("connections to the foreign origin")
                        .isZero();
                if (!connection.equals("none")) {
                    assertWorksAgain(route, opened, connection);
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

    private void prepare(FaultServer server, Opened opened, ConnectionPool pool) throws Exception {
        if (fault.before() == Before.CONNECTIONS_CLOSED_AT_ONCE) {
            server.closeAtOnce();
        } else if (fault.before() == Before.IDLE_CONNECTION_CLOSED) {
            assertThat(opened.calls().get(OperationClass.SAFE).execute()).isNotNull();
            if (fault.address() == Address.HTTP2) {
                server.closeIdleConnections();
            } else {
                server.dropConnections();
            }
        } else if (fault.before() == Before.ONLY_STREAM_TAKEN) {
            assertThat(opened.calls().get(OperationClass.SAFE).execute()).isNotNull();
            CountDownLatch taken = new CountDownLatch(1);
            server.follow(turn -> {
                taken.countDown();
                return turn.stall();
            });
            CompletableFuture<?> other = opened.calls().get(OperationClass.SAFE).executeAsync();
            assertThat(taken.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(other).isNotDone();
            awaitLimit(server, opened);
            pool.evictAll();
        }
    }

    /** OkHttp applies the limit on a thread of its own, maybe after the first response; then it takes another connection. */
    private void awaitLimit(FaultServer server, Opened opened) {
        server.follow(MatrixScripts.healthy(vendor.response(OperationClass.SAFE)));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (server.connections() == 1 && System.nanoTime() - patience < 0) {
            assertThat(opened.calls().get(OperationClass.SAFE).execute()).isNotNull();
        }
        assertThat(server.connections()).as("connections beside the one taken").isEqualTo(2);
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

    /** No connection is still taken by a call that has ended. */
    private void assertPooled(ConnectionPool pool, String connection) {
        int expected = fault.before() == Before.ONLY_STREAM_TAKEN ? 1 : 0;
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        // A future that timed out ends before OkHttp has let the connection go.
        while (taken(pool) != expected && System.nanoTime() - patience < 0) {
            LockSupport.parkNanos(pool, TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(taken(pool)).as("connections that never came back").isEqualTo(expected);
        if (connection.equals("none") || connection.equals("gone")) {
            assertThat(pool.connectionCount())
                    .as("broken connections in the pool")
                    .isZero();
        }
    }

    private static int taken(ConnectionPool pool) {
        return pool.connectionCount() - pool.idleConnectionCount();
    }

    private void assertWorksAgain(MatrixRoute route, Opened opened, String connection) {
        route.server().follow(MatrixScripts.healthy(vendor.response(OperationClass.SAFE)));
        if (route.proxy() != null) {
            route.proxy().follow(MatrixScripts.openTunnel());
        }
        ApiCall<?> healthy = opened.calls()
                .get(OperationClass.SAFE)
                .with(CallOptions.DEFAULT)
                .timeout(PATIENCE);
        assertThat(healthy.execute()).as("a healthy call afterwards").isNotNull();
        assertThat(route.http().connectionPool().idleConnectionCount())
                .as("idle connections at the end")
                .isEqualTo(1);
        if (connection.equals("kept")) {
            assertThat(route.server().connections())
                    .as("connections that were opened")
                    .isEqualTo(1);
        }
    }
}
