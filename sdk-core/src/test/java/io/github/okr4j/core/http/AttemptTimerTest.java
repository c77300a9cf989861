package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class AttemptTimerTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private final AttemptTimer timer = new AttemptTimer(new Scheduler(Duration.ofMillis(1), Scheduler::thread));
    private final OkHttpClient client = new OkHttpClient.Builder()
            .readTimeout(Duration.ZERO)
            .addInterceptor(timer)
            .build();

    @Test
    void begin_silentServer_endsTheAttempt() throws Exception {
        try (RawServer server = RawServer.silent()) {
            Attempt attempt = attempt(SHORT);
            assertThatIOException().isThrownBy(() -> call(server, attempt));
            assertThat(attempt.isTimedOut()).isTrue();
        }
    }

    @Test
    void begin_timerThreadCannotBeStartedOnce_nextAttemptEndsBoth() throws Exception {
        FaultyThreads threads = new FaultyThreads("okr4j-timer", 1);
        AttemptTimer faulty = new AttemptTimer(new Scheduler(Duration.ofSeconds(5), threads));
        CountDownLatch canceled = new CountDownLatch(2);
        faulty.begin(attempt(SHORT), toldOf(canceled));
        assertThat(threads.failures()).isEqualTo(1);
        faulty.begin(attempt(SHORT), toldOf(canceled));
        assertThat(canceled.await(10, TimeUnit.SECONDS)).as("canceled").isTrue();
    }

    @Test
    void begin_workerCannotBeStartedForAWhile_endsTheAttemptLater() throws Exception {
        FaultyThreads threads = new FaultyThreads("okr4j-worker", 3);
        AttemptTimer faulty = new AttemptTimer(new Scheduler(Duration.ofSeconds(5), threads));
        CountDownLatch canceled = new CountDownLatch(1);
        faulty.begin(attempt(SHORT), toldOf(canceled));
        assertThat(canceled.await(10, TimeUnit.SECONDS)).as("canceled").isTrue();
        assertThat(threads.failures()).isEqualTo(3);
    }

    @Test
    void begin_errorEndedTheLook_laterAttemptStartsAnother() throws Exception {
        CountDownLatch thrown = new CountDownLatch(1);
        CountDownLatch canceled = new CountDownLatch(1);
        timer.begin(failing(thrown), System.nanoTime());
        timer.begin(attempt(SHORT), toldOf(canceled));
        assertThat(thrown.await(10, TimeUnit.SECONDS)).as("looked at").isTrue();
        long begun = System.nanoTime();
        while (!canceled.await(50, TimeUnit.MILLISECONDS)) {
            assertThat(System.nanoTime() - begun).as("waited").isLessThan(TimeUnit.SECONDS.toNanos(10));
            timer.begin(attempt(Duration.ofMinutes(1)), toldOf(new CountDownLatch(1)));
        }
    }

    @Test
    void call_withoutMark_isLeftAlone() throws IOException {
        try (RawServer server = RawServer.responding("HTTP/1.1 204 No Content\r\n\r\n");
                Response response = client.newCall(
                                new Request.Builder().url(server.url()).build())
                        .execute()) {
            assertThat(response.code()).isEqualTo(204);
        }
    }

    /** The thread falls idle and ends all the time here; an attempt that nobody noticed would wait for ever. */
    @Test
    void begin_byManyThreadsWhileTheTimerComesAndGoes_missesNone() throws Exception {
        int threads = 4;
        int attempts = 400;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(executor.submit(() -> {
                    for (int k = 0; k < attempts; k++) {
                        CountDownLatch canceled = new CountDownLatch(1);
                        timer.begin(attempt(Duration.ofMillis(k % 3)), toldOf(canceled));
                        assertThat(canceled.await(20, TimeUnit.SECONDS))
                                .as("canceled")
                                .isTrue();
                    }
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Attempt attempt(Duration timeout) {
        return new Attempt(timeout, Duration.ofHours(1));
    }

    /** Ends the first look that comes by. */
    private static Timed failing(CountDownLatch thrown) {
        return new Timed() {
            @Override
            public long left(long now) {
                if (Thread.currentThread().getName().equals("okr4j-timer") && thrown.getCount() > 0) {
                    thrown.countDown();
                    throw new OutOfMemoryError("Java heap space");
                }
                return TimeUnit.MILLISECONDS.toNanos(1);
            }

            @Override
            public void timeOut() {
                throw new AssertionError("never due");
            }
        };
    }

    private static Call toldOf(CountDownLatch canceled) {
        return (Call) Proxy.newProxyInstance(
                AttemptTimerTest.class.getClassLoader(), new Class<?>[] {Call.class}, (call, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("cancel");
                    canceled.countDown();
                    return null;
                });
    }

    private void call(RawServer server, Attempt mark) throws IOException {
        Request request =
                new Request.Builder().url(server.url()).tag(Attempt.class, mark).build();
        client.newCall(request).execute().close();
    }
}
