package io.github.okr4j.clickup;

import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.LoopbackTls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;

/**
 * Calls of all kinds for a while, in rounds: blocking and asynchronous, with retries, cancels and timeouts, by two clients
 * that stay and four that are opened and closed in every round, twice with calls under way. Prints after each round what
 * the process holds, and at the end what became of the calls.
 */
final class SoakProgram {
    private static final int WORKERS = 6;
    private static final int ASYNC_AT_ONCE = 48;
    private static final int KEYS = 50_000;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration ATTEMPT = Duration.ofMillis(250);
    private static final List<Duration> TIMEOUTS =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** On a saturated machine the soak would measure when the system gives a thread its turn. */
    private static final Duration PAUSE = Duration.ofMillis(15);

    /** Far more than any call may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String http1;
    private final String http2;
    private final OkHttpClient shared;
    private final SoakCount count = new SoakCount();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final ScheduledExecutorService canceler = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore room = new Semaphore(ASYNC_AT_ONCE);

    private SoakProgram(String http1, String http2, OkHttpClient shared) {
        this.http1 = http1;
        this.http2 = http2;
        this.shared = shared;
    }

    /** Arguments: seconds, URL over HTTP/1.1, URL over HTTP/2, folder of the certificate. */
    public static void main(String[] arguments) throws Exception {
        LoopbackTls tls = LoopbackTls.read(Path.of(arguments[3]));
        OkHttpClient shared = new OkHttpClient.Builder()
                .sslSocketFactory(tls.context().getSocketFactory(), tls.trust())
                .build();
        new SoakProgram(arguments[1], arguments[2], shared).run(Duration.ofSeconds(Long.parseLong(arguments[0])));
        System.exit(0);
    }

    private void run(Duration time) throws Exception {
        count.watchForPauses();
        long end = System.nanoTime() + time.toNanos();
        try (ClickUpClient one = owned();
                ClickUpClient two = sharing()) {
            for (int round = 0; System.nanoTime() < end; round++) {
                round(List.of(one, two), round);
                System.out.println(count.sample());
                if (round == 0) {
                    count.settled();
                }
            }
        }
        System.out.println(count.totals());
    }

    /** Of the four clients of a round two are closed before the others have ended. */
    private void round(List<ClickUpClient> lasting, int round) throws Exception {
        List<ClickUpClient> clients =
                new ArrayList<>(List.of(lasting.get(0), lasting.get(1), owned(), sharing(), owned(), sharing()));
        long end = System.nanoTime() + ROUND.toNanos();
        List<Future<?>> parts = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            SplittableRandom random = new SplittableRandom(31L * round + worker);
            ClickUpClient client = clients.get(worker);
            boolean closesEarly = worker >= WORKERS - 2;
            parts.add(workers.submit(() -> {
                work(client, random, end);
                if (closesEarly) {
                    client.close();
                }
            }));
        }
        for (Future<?> part : parts) {
            part.get();
        }
        if (!room.tryAcquire(ASYNC_AT_ONCE, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("futures that never ended: " + (ASYNC_AT_ONCE - room.availablePermits()));
        }
        room.release(ASYNC_AT_ONCE);
        clients.subList(lasting.size(), clients.size()).forEach(ClickUpClient::close);
    }

    private void work(ClickUpClient client, SplittableRandom random, long end) {
        while (System.nanoTime() < end) {
            Duration timeout = TIMEOUTS.get(random.nextInt(TIMEOUTS.size()));
            ApiCall<KeyResult> call = create(client, random.nextInt(KEYS)).timeout(timeout);
            if (random.nextInt(2) == 0) {
                block(call, timeout);
            } else {
                start(call, timeout, random.nextInt(20) == 0 ? random.nextInt(30) : -1);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void block(ApiCall<KeyResult> call, Duration timeout) {
        long began = System.nanoTime();
        try {
            call.execute();
            count.ended("blocking", "done", began, timeout);
        } catch (RuntimeException e) {
            count.ended("blocking", e.getClass().getSimpleName(), began, timeout);
        }
    }

    private void start(ApiCall<KeyResult> call, Duration timeout, int cancelAfterMillis) {
        room.acquireUninterruptibly();
        long began = System.nanoTime();
        CompletableFuture<KeyResult> future = call.executeAsync();
        CompletableFuture<KeyResult> unused = future.whenComplete((value, failure) -> {
            count.ended("async", failure == null ? "done" : failure.getClass().getSimpleName(), began, timeout);
            room.release();
        });
        if (cancelAfterMillis >= 0) {
            Future<?> unusedCancel =
                    canceler.schedule(() -> future.cancel(true), cancelAfterMillis, TimeUnit.MILLISECONDS);
        }
    }

    private static ApiCall<KeyResult> create(ClickUpClient client, int key) {
        return client.keyResults()
                .create(
                        "g" + key,
                        CreateKeyResult.builder()
                                .name("Key result " + key)
                                .type(KeyResultType.NUMBER)
                                .range(0, 10)
                                .build());
    }

    /** With an HTTP client of the SDK's own. */
    private ClickUpClient owned() {
        return ClickUpClient.builder()
                .baseUrl(http1)
                .personalToken("pk_canary")
                .attemptTimeout(ATTEMPT)
                .build();
    }

    /** With the user's HTTP client. */
    private ClickUpClient sharing() {
        return ClickUpClient.builder()
                .baseUrl(http2)
                .personalToken("pk_canary")
                .okHttpClient(shared)
                .attemptTimeout(ATTEMPT)
                .build();
    }
}
