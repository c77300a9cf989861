package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for a turn, how long, and who gives up. */
class RateLimiterQueueTest {
    private final VirtualTime time = new VirtualTime();
    private LimitedVendor vendor;

    @BeforeEach
    void start() throws IOException {
        vendor = new LimitedVendor(time, 20, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() throws IOException {
        vendor.close();
    }

    @Test
    void retryThatCannotHaveItsTurnInTime_failsWithTheEarlierFailure() throws IOException {
        try (LimitedVendor strict = new LimitedVendor(time, 0, Duration.ofSeconds(2))) {
            RateLimiter limiter =
                    RateLimiter.builder().requests(1, Duration.ofHours(1)).build();
            CallTimeoutException late = Acme.failure(CallTimeoutException.class, dear(strict.client(limiter)));
            assertThat(late.getSuppressed()).singleElement().isInstanceOf(RateLimitedException.class);
            assertThat(late.attempts()).isEqualTo(1);
            assertThat(late.outcome()).as("the first attempt left").isEqualTo(Outcome.REJECTED);
        }
    }

    @Test
    void turnAfterTheTimeout_failsAtOnceAndSendsNothing() {
        CallFactory callFactory = vendor.client(
                RateLimiter.builder().requests(1, Duration.ofSeconds(10)).build());
        dear(callFactory).execute();
        CallTimeoutException late =
                Acme.failure(CallTimeoutException.class, dear(callFactory).timeout(Duration.ofSeconds(5)));
        assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(late.isRetryable()).isTrue();
        assertThat(late.attempts()).isZero();
        assertThat(late).hasMessageContaining("PT10S").hasMessageContaining("PT5S");
        assertThat(passed()).isZero();
        assertThat(vendor.arrived()).hasSize(1);
        assertThat(dear(callFactory).timeout(Duration.ofSeconds(11)).execute()).isNotNull();
    }

    @Test
    void queueLongerThanTheTimeout_turnsAwayOnlyThoseWhoCannotFit() throws Exception {
        Held held = new Held();
        CallFactory callFactory = client(
                held, RateLimiter.builder().requests(1, Duration.ofSeconds(10)).build());
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(dear(callFactory).timeout(Duration.ofSeconds(35)).executeAsync());
        }
        assertThat(calls.subList(4, 6)).allSatisfy(call -> assertThat(call).failsWithin(Duration.ofSeconds(10)));
        calls.get(0).get(10, TimeUnit.SECONDS);
        assertThat(calls)
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(2);
    }

    @Test
    void turns_areFirstComeFirstServed() throws Exception {
        CallFactory callFactory = vendor.client(
                RateLimiter.builder().requests(1, Duration.ofSeconds(1)).build());
        List<CompletableFuture<?>> calls = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            expected.add("/dear?n=" + i);
            calls.add(callFactory
                    .call(LimitedVendor.DEAR, Request.EMPTY.query("n", i))
                    .executeAsync());
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        assertThat(vendor.arrived()).containsExactlyElementsOf(expected);
    }

    @Test
    void waiting_parksNoThread_andCancelledCallsGiveUpTheirPlace() throws Exception {
        Held held = new Held();
        CallFactory callFactory = client(
                held, RateLimiter.builder().requests(1, Duration.ofSeconds(10)).build());
        dear(callFactory).executeAsync().get(10, TimeUnit.SECONDS);
        CompletableFuture<?> first = dear(callFactory).executeAsync();
        CompletableFuture<?> second = dear(callFactory).executeAsync();
        assertThat(first.cancel(true)).isTrue();
        time.advance(Duration.ofSeconds(10));
        held.runAll();
        second.get(10, TimeUnit.SECONDS);
        assertThat(vendor.arrived()).hasSize(2);
    }

    @Test
    void waiting_interrupted_sendsNothingAndGivesUpItsPlace() throws Exception {
        Held held = new Held();
        CallFactory callFactory = client(
                held, RateLimiter.builder().requests(1, Duration.ofSeconds(10)).build());
        dear(callFactory).executeAsync().get(10, TimeUnit.SECONDS);
        Thread.currentThread().interrupt();
        CallInterruptedException stopped = Acme.failure(CallInterruptedException.class, dear(callFactory));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.outcome()).isEqualTo(Outcome.NOT_SENT);
        CompletableFuture<?> next = dear(callFactory).executeAsync();
        time.advance(Duration.ofSeconds(10));
        held.runAll();
        next.get(10, TimeUnit.SECONDS);
        assertThat(vendor.arrived()).hasSize(2);
    }

    private static ApiCall<?> dear(CallFactory callFactory) {
        return callFactory.call(LimitedVendor.DEAR, Request.EMPTY);
    }

    private CallFactory client(Sleeper sleeper, RateLimiter limiter) {
        Timing virtual = time.timing();
        return new TestClient()
                .baseUrl(vendor.url())
                .timing(new Timing(virtual.clock(), virtual.nanoTime(), sleeper, virtual.random()))
                .rateBudget(limiter)
                .build();
    }

    private Duration passed() {
        return Duration.between(VirtualTime.START, time.now());
    }

    /** Keeps what it should do later until the test says so; nobody may block. */
    private static final class Held implements Sleeper {
        private final List<Runnable> tasks = new ArrayList<>();

        @Override
        public void sleep(Duration duration) {
            throw new AssertionError("the wait for a turn must not go through here");
        }

        @Override
        public synchronized void schedule(Duration delay, Runnable task) {
            tasks.add(task);
        }

        synchronized void runAll() {
            List.copyOf(tasks).forEach(Runnable::run);
        }
    }
}
