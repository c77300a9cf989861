package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Outcome;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted while it waits for the network, in each place where it can wait. */
class InterruptOnTheWireTest {
    private final CountDownLatch waiting = new CountDownLatch(1);

    /** What the interrupted thread saw. */
    private record Seen(CallInterruptedException failure, boolean flag) {}

    @Test
    void interrupt_waitingForTheAnswer_endsTheCallAsUnknown() throws Exception {
        RawServer.Behaviour silent = (number, out) -> {
            waiting.countDown();
            return true;
        };
        try (RawServer server = new RawServer(silent)) {
            Seen seen = interrupted(Acme.create(callFactory(server)));
            assertThat(seen.flag()).as("interrupt flag").isTrue();
            assertThat(seen.failure().outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(seen.failure().isRetryable()).isFalse();
            assertThat(seen.failure().attempts()).isEqualTo(1);
            server.awaitNoConnection();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void interrupt_inTheMiddleOfTheAnswer_endsTheCallAsUnknown() throws Exception {
        RawServer.Behaviour stalling = (number, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            waiting.countDown();
            return true;
        };
        try (RawServer server = new RawServer(stalling)) {
            Seen seen = interrupted(Acme.get(callFactory(server)));
            assertThat(seen.flag()).as("interrupt flag").isTrue();
            assertThat(seen.failure().outcome()).isEqualTo(Outcome.UNKNOWN);
            server.awaitNoConnection();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void interrupt_whileConnecting_endsTheCallAsNotSent() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        OkHttpClient stuck = new OkHttpClient.Builder()
                .socketFactory(new GivenSockets(() -> stuck(waiting, closed)))
                .build();
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:9")
                .okHttpClient(stuck)
                .timing(new VirtualTime().timing())
                .build();
        Seen seen = interrupted(Acme.create(callFactory));
        assertThat(seen.flag()).as("interrupt flag").isTrue();
        assertThat(seen.failure().outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(closed.await(10, TimeUnit.SECONDS)).as("socket closed").isTrue();
    }

    @Test
    void interrupt_listenerOfTheClientFails_doesNotReachTheInterruptingThread() throws Exception {
        OkHttpClient failing = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        throw new IllegalStateException("do not disturb");
                    }
                })
                .build();
        RawServer.Behaviour silent = (number, out) -> {
            waiting.countDown();
            return true;
        };
        try (RawServer server = new RawServer(silent)) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .okHttpClient(failing)
                    .timing(new VirtualTime().timing())
                    .build();
            assertThat(interrupted(Acme.create(callFactory)).failure().outcome())
                    .isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void interrupt_afterTheAnswer_leavesTheConnectionAlone() throws Exception {
        try (RawServer server = RawServer.responding("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING)) {
            CallFactory callFactory = callFactory(server);
            FutureTask<Boolean> calls = new FutureTask<>(() -> {
                Acme.get(callFactory).execute();
                Thread.currentThread().interrupt();
                boolean flag = Thread.interrupted();
                Acme.get(callFactory).execute();
                return flag;
            });
            new Thread(calls, "calling").start();
            assertThat(calls.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** Runs the call on a thread of its own and interrupts that once it waits. */
    private Seen interrupted(ApiCall<?> call) throws Exception {
        FutureTask<Seen> run = new FutureTask<>(() -> {
            CallInterruptedException e = Acme.failure(CallInterruptedException.class, call);
            return new Seen(e, Thread.currentThread().isInterrupted());
        });
        Thread thread = new Thread(run, "calling");
        thread.start();
        assertThat(waiting.await(10, TimeUnit.SECONDS)).as("the call waits").isTrue();
        thread.interrupt();
        return run.get(10, TimeUnit.SECONDS);
    }

    private static CallFactory callFactory(RawServer server) {
        return new TestClient()
                .baseUrl(server.url())
                .timing(new VirtualTime().timing())
                .build();
    }

    /** A socket that connects to nothing until it is closed. */
    private static Socket stuck(CountDownLatch waiting, CountDownLatch closed) {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                waiting.countDown();
                try {
                    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throw new SocketException("Socket closed");
            }

            @Override
            public synchronized void close() throws IOException {
                closed.countDown();
                super.close();
            }
        };
    }
}
