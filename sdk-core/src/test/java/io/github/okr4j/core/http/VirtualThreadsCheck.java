package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs JDK 21 or later, so its name is not that of a test of the build: {@code .ci/run} runs it where one is found. */
class VirtualThreadsCheck {
    private static final int CALLS = 2_000;
    private static final int AT_ONCE = 100;
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;

    @TempDir
    Path directory;

    /** What the recording is to find if it can find anything: a thread that waits inside a class initializer. */
    private static final class PinsWhenFirstUsed {
        static final boolean USED = waitALittle(new CountDownLatch(1));

        private static boolean waitALittle(CountDownLatch never) {
            try {
                return never.await(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    @Test
    void execute_twoThousandVirtualThreads_pinsNone() throws Exception {
        try (RawServer server = RawServer.responding(GOOD)) {
            CallFactory callFactory = new TestClient().baseUrl(server.url()).build();
            // Loads the classes: who waits for another thread to do that is pinned by the JDK, once per program.
            pinsDuring(threads -> call(AT_ONCE, callFactory, threads));
            List<String> pins = pinsDuring(threads -> call(CALLS, callFactory, threads));
            assertThat(server.requests()).hasSize(AT_ONCE + CALLS);
            assertThat(pins).as("pinned by us or by OkHttp").isEmpty();
        }
    }

    @Test
    void recording_threadThatPins_isSeen() throws Exception {
        List<String> pins = pinsDuring(threads -> assertThat(
                        threads.submit(() -> PinsWhenFirstUsed.USED).get(10, TimeUnit.SECONDS))
                .isFalse());
        assertThat(pins).isNotEmpty();
    }

    @Test
    void interrupt_blockedVirtualThread_endsTheCall() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        RawServer.Behaviour silent = (number, out) -> {
            waiting.countDown();
            return true;
        };
        try (RawServer server = new RawServer(silent)) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .timing(new VirtualTime().timing())
                    .build();
            ExecutorService threads = virtualThreads();
            threads.execute(() -> {
                Acme.failure(CallInterruptedException.class, Acme.create(callFactory));
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                ended.countDown();
            });
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            threads.shutdownNow();
            assertThat(ended.await(10, TimeUnit.SECONDS))
                    .as("ended as interrupted")
                    .isTrue();
            server.awaitNoConnection();
        }
    }

    private static void call(int times, CallFactory callFactory, ExecutorService threads) throws Exception {
        Semaphore atOnce = new Semaphore(AT_ONCE);
        List<Future<Acme.Thing>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(threads.submit(() -> {
                atOnce.acquire();
                try {
                    return Acme.get(callFactory).execute();
                } finally {
                    atOnce.release();
                }
            }));
        }
        for (Future<Acme.Thing> call : calls) {
            assertThat(call.get(60, TimeUnit.SECONDS).id()).isEqualTo("t1");
        }
    }

    /** Work to be done on virtual threads. */
    private interface Work {
        void on(ExecutorService threads) throws Exception;
    }

    /** The stacks of all threads that were pinned with our code or OkHttp's on them. */
    private List<String> pinsDuring(Work work) throws Exception {
        Path file = Files.createTempFile(directory, "pins", ".jfr");
        ExecutorService threads = virtualThreads();
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ZERO)
                    .withStackTrace();
            recording.start();
            work.on(threads);
            recording.stop();
            recording.dump(file);
        } finally {
            threads.shutdownNow();
        }
        return pins(file);
    }

    private static List<String> pins(Path file) throws IOException {
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                .filter(event -> event.getStackTrace() == null
                        || event.getStackTrace().getFrames().stream().anyMatch(VirtualThreadsCheck::isOurs))
                .map(RecordedEvent::toString)
                .toList();
    }

    private static boolean isOurs(RecordedFrame frame) {
        return frame.getMethod().getType().getName().matches("(io\\.github\\.okr4j|okhttp3|okio)\\..*");
    }

    /** By reflection: this is compiled for JDK 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
