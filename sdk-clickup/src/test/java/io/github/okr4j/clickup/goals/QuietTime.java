package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ForkJoinPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Time for calls that wait side by side: it stands still while any call is under way, and then leaps to the earliest thing
 * that is waited for. So ten calls that wait for the same minute wait one minute, and not ten.
 */
final class QuietTime {
    private final Dispatcher dispatcher = new Dispatcher();
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparing(Waiting::until));
    private Instant now = VirtualTime.START;

    private record Waiting(Instant until, Runnable task) {}

    QuietTime() {
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        dispatcher.setIdleCallback(this::leap);
    }

    /** The HTTP client that the calls must use, so that their end is noticed. */
    OkHttpClient http() {
        return new OkHttpClient.Builder().dispatcher(dispatcher).build();
    }

    Timing timing() {
        return new Timing(
                clock(), () -> Duration.between(VirtualTime.START, now()).toNanos(), sleeper(), () -> 1.0);
    }

    synchronized Instant now() {
        return now;
    }

    Clock clock() {
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
                return now();
            }
        };
    }

    private Sleeper sleeper() {
        return new Sleeper() {
            @Override
            public void sleep(Duration duration) {
                pass(duration);
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                add(delay, task);
                if (dispatcher.runningCallsCount() == 0) {
                    leap(); // else the end of the last call will bring it about
                }
            }
        };
    }

    private synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    private synchronized void add(Duration delay, Runnable task) {
        waiting.add(new Waiting(now.plus(delay), task));
    }

    private void leap() {
        due().forEach(ForkJoinPool.commonPool()::execute);
    }

    private synchronized List<Runnable> due() {
        List<Runnable> due = new ArrayList<>();
        if (!waiting.isEmpty() && waiting.peek().until().isAfter(now)) {
            now = waiting.peek().until();
        }
        while (!waiting.isEmpty() && !waiting.peek().until().isAfter(now)) {
            due.add(waiting.remove().task());
        }
        return due;
    }
}
