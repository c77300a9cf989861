package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Uses a client where the common pool is of no use: it has no threads, or all of them sleep. */
final class BorrowedThreadsProgram {
    static final String LAST_WORDS = "3 calls done, JDK threads used: []";

    private BorrowedThreadsProgram() {}

    /** The server's address; the server must refuse every first attempt. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        // The pool's own word is 1 also where it has no thread at all.
        int workers = Integer.getInteger("java.util.concurrent.ForkJoinPool.common.parallelism", 0);
        CountDownLatch asleep = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                asleep.countDown();
                sleep(never);
            });
        }
        asleep.await();
        List<String> before = jdkThreads();
        RateLimiter limiter =
                RateLimiter.builder().requests(1, Duration.ofMillis(100)).build();
        try (CallFactory callFactory = new TestClient()
                .baseUrl(arguments[0])
                .rateBudget(limiter)
                .timeout(Duration.ofSeconds(20))
                .build()) {
            List<CompletableFuture<Acme.Thing>> calls = Stream.generate(() -> Acme.get(callFactory))
                    .limit(3)
                    .map(ApiCall::executeAsync)
                    .toList();
            for (CompletableFuture<Acme.Thing> call : calls) {
                call.thenApply(Acme.Thing::id).get(30, TimeUnit.SECONDS);
            }
            List<String> used = jdkThreads();
            used.removeAll(before);
            System.out.println(calls.size() + " calls done, JDK threads used: " + used);
        }
    }

    private static List<String> jdkThreads() {
        return new ArrayList<>(Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("ForkJoinPool") || name.startsWith("CompletableFuture"))
                .toList());
    }

    private static void sleep(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
