package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.ConnectFailedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the stages that depend on an asynchronous call run. */
class CallbackExecutorTest {
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;
    private static final int NEST = 80;

    private RawServer server;

    @BeforeEach
    void start() throws Exception {
        server = RawServer.responding(GOOD);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void default_stagesThatBlockOnCallsInADeepNest_endWithinTheTimeout() throws Exception {
        try (CallFactory callFactory = client().build()) {
            assertThat(nest(callFactory, NEST).get(30, TimeUnit.SECONDS)).isEqualTo(NEST);
        }
    }

    @Test
    void default_eachEndOfACall_runsStagesOnAWorker() throws Exception {
        assertThat(threadOfAStage(client())).isEqualTo("okr4j-worker");
        assertThat(threadOfAStage(new TestClient().baseUrl("http://127.0.0.1:1")))
                .isEqualTo("okr4j-worker");
    }

    @Test
    void callbackExecutor_given_runsTheStagesUntilItIsShutDown() throws Exception {
        ExecutorService own = Executors.newSingleThreadExecutor(task -> new Thread(task, "own"));
        try {
            assertThat(threadOfAStage(client().callbackExecutor(own))).isEqualTo("own");
        } finally {
            own.shutdownNow();
        }
        assertThat(threadOfAStage(client().callbackExecutor(own))).isEqualTo("okr4j-worker");
    }

    @Test
    void callbackExecutor_rejectingWithAnyThrowable_losesNoFailure() {
        AtomicInteger asked = new AtomicInteger();
        Executor rejecting = task -> {
            throw asked.incrementAndGet() % 2 == 0
                    ? new RejectedExecutionException("full")
                    : new IllegalStateException("broken");
        };
        try (CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:1")
                .callbackExecutor(rejecting)
                .build()) {
            for (int i = 0; i < 2; i++) {
                assertThat(Acme.create(callFactory).executeAsync())
                        .failsWithin(Duration.ofSeconds(20))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(ConnectFailedException.class);
            }
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void callbackExecutor_neverRunningWhatItTook_delaysTheResultUntilTheTimeout() throws Exception {
        Duration timeout = Duration.ofSeconds(5);
        try (CallFactory callFactory =
                client().callbackExecutor(task -> {}).timeout(timeout).build()) {
            CompletableFuture<Acme.Thing> call = Acme.get(callFactory).executeAsync();
            assertThat(call.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
        }
    }

    private TestClient client() {
        return new TestClient().baseUrl(server.url());
    }

    /** The call ends only after the stage is there, or the stage would run here. */
    private static String threadOfAStage(TestClient client) throws Exception {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        try (CallFactory callFactory =
                client.credentials(GatedCredentials.after(gate)).build()) {
            CompletableFuture<String> thread = Acme.get(callFactory)
                    .executeAsync()
                    .handle((thing, failure) -> Thread.currentThread().getName());
            gate.complete(null);
            return thread.get(20, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<Integer> nest(CallFactory callFactory, int depth) {
        return Acme.get(callFactory)
                .timeout(Duration.ofSeconds(30))
                .executeAsync()
                .thenApply(thing ->
                        depth == 1 ? 1 : 1 + nest(callFactory, depth - 1).join());
    }
}
