package io.github.okr4j.core.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** Threads of which the first few of one name cannot be started, as when a process may have no more of them. */
final class FaultyThreads implements BiFunction<Runnable, String, Thread> {
    private final String name;
    private final int faults;
    private final AtomicInteger starts = new AtomicInteger();

    FaultyThreads(String name, int faults) {
        this.name = name;
        this.faults = faults;
    }

    @Override
    public Thread apply(Runnable task, String role) {
        if (!role.equals(name)) {
            return Scheduler.thread(task, role);
        }
        return starts.incrementAndGet() > faults ? Scheduler.thread(task, role) : new Unstartable(role);
    }

    /** How many starts failed. */
    int failures() {
        return Math.min(starts.get(), faults);
    }

    private static final class Unstartable extends Thread {
        Unstartable(String name) {
            super(name);
        }

        @Override
        public synchronized void start() {
            throw new OutOfMemoryError("unable to create native thread");
        }
    }
}
