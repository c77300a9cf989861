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

    private final AttemptTimer timer = new AttemptTimer(Duration.ofMillis(1));
    private final OkHttpClient client = new OkHttpClient.Builder()
            .readTimeout(Duration.ZERO)
            .addInterceptor(timer)
            .build();

    @Test
    void thread_beforeTheFirstAttempt_isNotThere() {
        assertThat(timer.thread()).isNull();
    }

    @Test
    void thread_withNothingToDo_endsAndComesAgain() throws Exception {
        try (RawServer server = RawServer.silent()) {
            for (int time = 0; time < 3; time++) {
                Attempt mark = new Attempt(SHORT);
                assertThatIOException().isThrownBy(() -> call(server, mark));
                assertThat(mark.isTimedOut()).isTrue();
                timer.end(mark);

                Thread thread = timer.thread();
                if (thread != null) {
                    thread.join(20_000);
                }
                assertThat(timer.thread()).isNull();
            }
        }
    }

    @Test
    void call_withoutMark_isLeftAlone() throws IOException {
        try (RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n");
                Response response = client.newCall(
                                new Request.Builder().url(server.url()).build())
                        .execute()) {
            assertThat(response.code()).isEqualTo(204);
            assertThat(timer.thread()).isNull();
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
                        CountDownLatch cancelled = new CountDownLatch(1);
                        timer.begin(new Attempt(Duration.ofMillis(k % 3)), toldOf(cancelled));
                        assertThat(cancelled.await(20, TimeUnit.SECONDS))
                                .as("cancelled")
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

    private static Call toldOf(CountDownLatch cancelled) {
        return (Call) Proxy.newProxyInstance(
                AttemptTimerTest.class.getClassLoader(), new Class<?>[] {Call.class}, (call, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("cancel");
                    cancelled.countDown();
                    return null;
                });
    }

    private void call(RawServer server, Attempt mark) throws IOException {
        Request request =
                new Request.Builder().url(server.url()).tag(Attempt.class, mark).build();
        client.newCall(request).execute().close();
    }
}
