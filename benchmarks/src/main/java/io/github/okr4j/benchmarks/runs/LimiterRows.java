package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.core.http.Permit;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.core.http.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** 64 threads at one limiter: how fast it is, how fair, and whether it forgets one. */
final class LimiterRows {
    private static final int THREADS = 64;
    private static final int AT_ONCE = 8;
    private static final int PER_MILLI = 100;
    /** Far longer than any wait here. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(30);

    private LimiterRows() {}

    /** Lets a thread in when it is its turn; what it returns lets it out. */
    private interface Gate {
        Runnable enter() throws Exception;
    }

    /** Inside, threads sleep for as short as they can, so that the others wait at the gate and not for a core. */
    private static void stay() {
        LockSupport.parkNanos(1);
    }

    static void run(Bench bench) throws Exception {
        Report report = bench.report();
        report.section(THREADS + " threads at one RateLimiter");
        report.header("Permits", "per second", "mean wait µs", "longest wait / mean");
        RateLimiter limiter = limiter(AT_ONCE);
        RateLimiter windows = limiter(PER_MILLI);
        Semaphore semaphore = new Semaphore(AT_ONCE, true);
        long permits = measure(bench, AT_ONCE + " at once, given back unused", () -> acquired(limiter)::release)
                + measure(bench, PER_MILLI + " per millisecond, used", () -> acquired(windows)::used);
        measure(bench, "for comparison: a fair Semaphore, " + AT_ONCE + " at once", () -> {
            if (!semaphore.tryAcquire(FORGOTTEN.toSeconds(), TimeUnit.SECONDS)) {
                throw new TimeoutException();
            }
            return semaphore::release;
        });
        // A thread that is never woken ends the run.
        report.target(
                THREADS + " threads at one RateLimiter, " + Report.number((double) permits) + " permits: lost wake-ups",
                "none",
                "none",
                true);
    }

    private static RateLimiter limiter(int requests) {
        return RateLimiter.builder().requests(requests, Duration.ofMillis(1)).build();
    }

    private static Permit acquired(RateLimiter limiter) throws Exception {
        Permit permit = limiter.acquire(0, FORGOTTEN, Timing.SYSTEM);
        permit.granted().get(FORGOTTEN.toSeconds(), TimeUnit.SECONDS);
        return permit;
    }

    /** Returns how many permits there were. */
    private static long measure(Bench bench, String name, Gate gate) throws Exception {
        int rounds = bench.plan().longRounds();
        int each = bench.plan().permits() / rounds / THREADS;
        double[] rates = new double[rounds];
        double[] waits = new double[rounds];
        double[] longest = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            LongAdder waited = new LongAdder();
            AtomicLong most = new AtomicLong();
            long start = System.nanoTime();
            crowd(gate, each, waited, most);
            if (round >= 0) {
                double permits = (double) each * THREADS;
                rates[round] = permits / ((System.nanoTime() - start) / 1e9);
                waits[round] = waited.sum() / permits;
                longest[round] = (double) most.get();
            }
        }
        bench.report()
                .row(
                        name,
                        Report.number(Stats.of(rates).median()),
                        Report.number(Stats.of(waits).median() / 1e3),
                        Report.withQuartiles(Stats.ratios(longest, waits)));
        return (rounds + 1L) * each * THREADS;
    }

    private static void crowd(Gate gate, int each, LongAdder waited, AtomicLong most) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    for (int k = 0; k < each; k++) {
                        long start = System.nanoTime();
                        Runnable out = gate.enter();
                        long wait = System.nanoTime() - start;
                        waited.add(wait);
                        most.accumulateAndGet(wait, Math::max);
                        stay();
                        out.run();
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
