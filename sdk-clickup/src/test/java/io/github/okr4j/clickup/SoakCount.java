package io.github.okr4j.clickup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** How the calls of a soak ended, and what its process holds. */
final class SoakCount {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final long TICK_NANOS = 5_000_000;

    private final long start = System.nanoTime();
    private final Map<String, Long> ends = new TreeMap<>();
    private long latest = Long.MIN_VALUE;
    private String latestCall = "";
    private final AtomicLong longestPause = new AtomicLong();

    /** Notes how a call ended and how long after its timeout. */
    void ended(String kind, String how, long began, Duration timeout) {
        long late = System.nanoTime() - began - timeout.toNanos();
        synchronized (ends) {
            ends.merge(how, 1L, Long::sum);
            if (late > latest) {
                latest = late;
                latestCall = kind + " of " + timeout.toMillis() + " ms: " + how + ", begun after "
                        + millis(began - start) + " ms";
            }
        }
    }

    /** Forgets what was late so far: a process that has just started waits for classes and compilers. */
    void settled() {
        synchronized (ends) {
            latest = Long.MIN_VALUE;
            latestCall = "";
        }
        longestPause.set(0);
    }

    /** Measures for how long the machine or the collector kept this process from running: no call can end then. */
    void watchForPauses() {
        Thread watch = new Thread(
                () -> {
                    long last = System.nanoTime();
                    while (true) {
                        LockSupport.parkNanos(TICK_NANOS);
                        long now = System.nanoTime();
                        longestPause.accumulateAndGet(now - last - TICK_NANOS, Math::max);
                        last = now;
                    }
                },
                "pauses");
        watch.setDaemon(true);
        watch.start();
    }

    /** {@code sample HEAP_KIB THREADS DESCRIPTORS}; no descriptors where the system does not tell. */
    String sample() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return "sample " + heap + " " + threads + " " + descriptors();
    }

    /** {@code total CALLS LATEST_MS PAUSE_MS ENDS (LATEST)}. */
    String totals() {
        synchronized (ends) {
            long calls = ends.values().stream().mapToLong(Long::longValue).sum();
            return String.format(
                    Locale.ROOT,
                    "total %d %d %d %s (the latest: %s)",
                    calls,
                    millis(latest),
                    millis(longestPause.get()),
                    ends,
                    latestCall);
        }
    }

    private static long millis(long nanos) {
        return Math.floorDiv(nanos, 1_000_000L);
    }

    private static long descriptors() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
