package io.github.okr4j.core.contract;

import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes only when somebody waits. Waiting takes no real time and is recorded.
 *
 * <p>Calls that wait side by side use {@link #http()}. Then time stands still while any of them is in flight, and moves to
 * the earliest scheduled task when all are idle. Ten calls that wait for the same minute wait one minute, not ten.
 */
public final class VirtualTime {
    public static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Queue<Scheduled> scheduled = new PriorityQueue<>(Comparator.comparing(Scheduled::due));
    private volatile double random = 1.0;
    private volatile @Nullable Dispatcher dispatcher;

    private record Scheduled(Instant due, Runnable task) {}

    /** For a client under test. Jitter is at its maximum, so that waits are exact. */
    public Timing timing() {
        return new Timing(clock(), () -> Duration.between(START, now.get()).toNanos(), sleeper(), () -> random);
    }

    /** An HTTP client whose calls hold the time while they are in flight. */
    public OkHttpClient http() {
        Dispatcher observed = new Dispatcher();
        observed.setMaxRequestsPerHost(observed.getMaxRequests());
        observed.setIdleCallback(this::runNext);
        dispatcher = observed;
        return new OkHttpClient.Builder().dispatcher(observed).build();
    }

    /** What the random source returns from now on. */
    public VirtualTime random(double value) {
        this.random = value;
        return this;
    }

    /** All waits so far, in their order. */
    public List<Duration> waits() {
        return waits;
    }

    public Instant now() {
        return now.get();
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private Sleeper sleeper() {
        return new Sleeper() {
            @Override
            public void sleep(Duration duration) throws InterruptedException {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                pass(duration);
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                Dispatcher observed = dispatcher;
                if (observed == null) {
                    pass(delay);
                    ForkJoinPool.commonPool().execute(task);
                    return;
                }
                add(delay, task);
                if (observed.runningCallsCount() == 0) {
                    runNext(); // otherwise the end of the last call runs it
                }
            }
        };
    }

    private void add(Duration delay, Runnable task) {
        waits.add(delay);
        synchronized (scheduled) {
            scheduled.add(new Scheduled(now().plus(delay), task));
        }
    }

    private void runNext() {
        synchronized (scheduled) {
            Scheduled earliest = scheduled.peek();
            if (earliest != null) {
                now.updateAndGet(instant -> earliest.due().isAfter(instant) ? earliest.due() : instant);
            }
            while (!scheduled.isEmpty() && !scheduled.element().due().isAfter(now())) {
                ForkJoinPool.commonPool().execute(scheduled.remove().task());
            }
        }
    }

    private void pass(Duration duration) {
        waits.add(duration);
        advance(duration);
    }
}
