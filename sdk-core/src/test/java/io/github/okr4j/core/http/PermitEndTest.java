package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.SdkException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A permit is ended once, whatever happens to its call: used if the request was sent, released if not. */
class PermitEndTest {
    private static final Request THING_1 = Request.EMPTY.path("id", "t1");

    /** A stand-in for a permit that is granted whenever the test wants. */
    private static final class Turn implements Permit {
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private final CompletableFuture<String> end = new CompletableFuture<>();

        @Override
        public CompletableFuture<Void> granted() {
            return granted;
        }

        @Override
        public void used() {
            end.complete("used");
        }

        @Override
        public void release() {
            end.complete("released");
        }
    }

    @RepeatedTest(20)
    void execute_interruptedWhileThePermitIsGranted_endsThePermit() throws Exception {
        Turn turn = new Turn();
        CompletableFuture<Thread> waiting = new CompletableFuture<>();
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:1")
                .rateBudget((tokens, left, timing) -> {
                    waiting.complete(Thread.currentThread());
                    return turn;
                })
                .build();
        Thread caller = new Thread(() -> {
            try {
                callFactory.call(Acme.GET, THING_1).execute();
            } catch (SdkException e) {
                // what counts is the permit
            }
        });
        caller.start();

        waiting.join().interrupt();
        turn.granted.complete(null);
        caller.join();

        assertThat(turn.end).as("the permit's end").isCompleted();
    }

    @Test
    void executeAsync_canceledWhileTheBudgetIsAsked_givesThePermitBack() throws Exception {
        Turn turn = new Turn();
        turn.granted.complete(null);
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Void> canceled = new CompletableFuture<>();
        AtomicInteger requests = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(503, "{}"))) {
            CompletableFuture<?> call = new TestClient()
                    .baseUrl(server.url())
                    .timing(new VirtualTime().timing())
                    .retry(RetryPolicy.DEFAULT)
                    .rateBudget((tokens, left, timing) -> {
                        if (requests.getAndIncrement() == 0) {
                            return LimiterPermit.FREE;
                        }
                        asked.complete(null);
                        canceled.join();
                        return turn;
                    })
                    .build()
                    .call(Acme.GET, THING_1)
                    .executeAsync();
            asked.join();

            call.cancel(true);
            canceled.complete(null);

            assertThat(turn.end.get(10, TimeUnit.SECONDS)).isEqualTo("released");
        }
    }

    @Test
    void executeAsync_canceledInOkHttpsQueue_givesThePermitBack() throws Exception {
        List<Turn> turns = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> canceled = new CompletableFuture<>();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    canceled.join();
                    visit.response(200, Acme.THING);
                });
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .rateBudget((tokens, left, timing) -> {
                            Turn turn = new Turn();
                            turn.granted.complete(null);
                            turns.add(turn);
                            return turn;
                        })
                        .build()) {
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                calls.add(callFactory.call(Acme.GET, THING_1).executeAsync());
            }

            calls.get(79).cancel(true);

            assertThat(turns.get(79).end).isCompletedWithValue("released");
            canceled.complete(null);
        }
    }

    @Test
    void execute_connectionRefused_givesThePermitBack() throws Exception {
        Turn turn = new Turn();
        turn.granted.complete(null);
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:" + port)
                .rateBudget((tokens, left, timing) -> turn)
                .build();

        assertThat(catchThrowableOfType(ConnectFailedException.class, callFactory.call(Acme.GET, THING_1)::execute))
                .isNotNull();

        assertThat(turn.end.join()).isEqualTo("released");
    }
}
