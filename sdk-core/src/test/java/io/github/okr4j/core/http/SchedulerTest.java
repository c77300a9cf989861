package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Duration SOON = Duration.ofMillis(1);

    private final List<Thread> started = new CopyOnWriteArrayList<>();

    @Test
    void schedule_tasksThatBlock_delayNoOther() throws Exception {
        Scheduler scheduler = scheduler(Duration.ofSeconds(5));
        CountDownLatch release = new CountDownLatch(1);
        try {
            for (int i = 0; i < 50; i++) {
                scheduler.schedule(i % 2 == 0 ? SOON : Duration.ZERO, () -> await(release));
            }
            CountDownLatch ran = new CountDownLatch(2);
            scheduler.schedule(SOON, ran::countDown);
            scheduler.execute(ran::countDown);
            assertThat(ran.await(10, TimeUnit.SECONDS)).as("ran").isTrue();
        } finally {
            release.countDown();
        }
    }

    @Test
    void schedule_noThreadCanBeStartedForAWhile_runsTheTaskLater() throws Exception {
        FaultyThreads threads = new FaultyThreads("okr4j-worker", 3);
        Scheduler scheduler = new Scheduler(Duration.ofSeconds(5), threads);
        CountDownLatch ran = new CountDownLatch(1);
        scheduler.schedule(SOON, ran::countDown);
        assertThat(ran.await(10, TimeUnit.SECONDS)).as("ran").isTrue();
        assertThat(threads.failures()).isEqualTo(3);
    }

    @Test
    void schedule_endlessDelay_isNoOverflow() {
        scheduler(SOON).schedule(Duration.ofSeconds(Long.MAX_VALUE), () -> {
            throw new AssertionError("too early");
        });
        assertThat(started).hasSize(1);
    }

    @Test
    void threads_withNothingToDo_end() throws Exception {
        Scheduler scheduler = scheduler(Duration.ofMillis(5));
        for (int i = 0; i < 2; i++) {
            CountDownLatch ran = new CountDownLatch(1);
            scheduler.schedule(SOON, ran::countDown);
            assertThat(ran.await(10, TimeUnit.SECONDS)).as("ran").isTrue();
            for (Thread thread : started) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThat(started)
                .extracting(Thread::getName)
                .containsOnly("okr4j-timer", "okr4j-worker")
                .hasSize(4);
    }

    @Test
    void threads_ofACallerWithContext_takeNothingOfIt() throws Exception {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("the caller's");
        try {
            CompletableFuture<String> seen = new CompletableFuture<>();
            scheduler(SOON).schedule(SOON, () -> seen.complete("local " + local.get()));
            assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo("local null");
            assertThat(started).hasSize(2).allSatisfy(thread -> {
                assertThat(thread.isDaemon()).isTrue();
                assertThat(thread.getContextClassLoader()).isNull();
            });
        } finally {
            local.remove();
        }
    }

    private Scheduler scheduler(Duration keepAlive) {
        return new Scheduler(keepAlive, (task, name) -> {
            Thread thread = Scheduler.thread(task, name);
            started.add(thread);
            return thread;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
