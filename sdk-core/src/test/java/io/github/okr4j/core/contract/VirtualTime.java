package io.github.okr4j.core.contract;

import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes only when somebody waits: waiting costs nothing and is on record. */
public final class VirtualTime {
    public static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile double random = 1.0;

    /** For a client under test. Jitter is at its maximum, so that waits can be told exactly. */
    public Timing timing() {
        return new Timing(clock(), () -> Duration.between(START, now.get()).toNanos(), sleeper(), () -> random);
    }

    /** What the random source answers from now on. */
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
                pass(delay);
                ForkJoinPool.commonPool().execute(task);
            }
        };
    }

    private void pass(Duration duration) {
        waits.add(duration);
        advance(duration);
    }
}
