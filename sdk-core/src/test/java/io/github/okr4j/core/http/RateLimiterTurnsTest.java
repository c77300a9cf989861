package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a limiter grants its permits, and when it comes back to do so; the test holds the clock. */
class RateLimiterTurnsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Alarms alarms = new Alarms();
    private long nanos;
    private final Timing timing = new Timing(Clock.systemUTC(), () -> nanos, alarms, () -> 0.0);

    /** What the limiter wanted to be told, and when. */
    private static final class Alarms implements Sleeper {
        final List<Duration> delays = new ArrayList<>();
        final List<Runnable> tasks = new ArrayList<>();
        boolean outOfThreads;

        @Override
        public void sleep(Duration duration) {
            throw new AssertionError("a limiter blocks nobody");
        }

        @Override
        public void schedule(Duration delay, Runnable task) {
            if (outOfThreads) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            delays.add(delay);
            tasks.add(task);
        }
    }

    @Test
    void acquire_unlimited_isGrantedAtOnce() {
        Permit permit = RateLimiter.UNLIMITED.acquire(7, Duration.ZERO, timing);
        assertThat(permit.granted()).isCompleted();
        permit.used();
        permit.release();
    }

    @Test
    void acquire_severalThatWaitForOneTime_setOneAlarm() {
        RateLimiter limiter = requests(1);
        acquire(limiter, 0).used();
        Permit second = acquire(limiter, 0);
        Permit third = acquire(limiter, 0);
        assertThat(alarms.delays).containsExactly(MINUTE);
        pass(MINUTE);
        ring(0);
        assertThat(second.granted()).isCompleted();
        assertThat(third.granted()).isNotDone();
        second.used();
        assertThat(alarms.delays).containsExactly(MINUTE, MINUTE);
        pass(MINUTE);
        ring(1);
        assertThat(third.granted()).isCompleted();
    }

    @Test
    void release_ofTheFirstInTheQueue_setsAnEarlierAlarmForTheNext() {
        RateLimiter limiter = tokens(10);
        acquire(limiter, 5).used();
        pass(Duration.ofSeconds(10));
        acquire(limiter, 5).used();
        Permit dear = acquire(limiter, 10);
        Permit cheap = acquire(limiter, 5);
        assertThat(alarms.delays).containsExactly(MINUTE);
        dear.release();
        assertThat(alarms.delays).containsExactly(MINUTE, Duration.ofSeconds(50));
        pass(Duration.ofSeconds(50));
        ring(1);
        assertThat(cheap.granted()).isCompleted();
    }

    @Test
    void release_ofTheFirstInTheQueue_setsNoLaterAlarm() {
        RateLimiter limiter = tokens(10);
        acquire(limiter, 5).used();
        pass(Duration.ofSeconds(10));
        acquire(limiter, 5).used();
        Permit cheap = acquire(limiter, 5);
        Permit dear = acquire(limiter, 10);
        cheap.release();
        assertThat(alarms.delays).containsExactly(Duration.ofSeconds(50));
        pass(Duration.ofSeconds(50));
        ring(0);
        assertThat(dear.granted()).isNotDone();
        assertThat(alarms.delays).containsExactly(Duration.ofSeconds(50), Duration.ofSeconds(10));
        pass(Duration.ofSeconds(10));
        ring(1);
        assertThat(dear.granted()).isCompleted();
    }

    @Test
    void acquire_noThreadForTheAlarm_setsItWithTheNext() {
        RateLimiter limiter = requests(1);
        acquire(limiter, 0).used();
        alarms.outOfThreads = true;
        Permit second = acquire(limiter, 0);
        alarms.outOfThreads = false;
        acquire(limiter, 0);
        assertThat(alarms.delays).containsExactly(MINUTE);
        pass(MINUTE);
        ring(0);
        assertThat(second.granted()).isCompleted();
    }

    @Test
    void end_twice_countsOnce() {
        RateLimiter limiter = requests(2);
        Permit first = acquire(limiter, 0);
        first.release();
        first.release();
        first.used();
        assertThat(acquire(limiter, 0).granted()).isCompleted();
        assertThat(acquire(limiter, 0).granted()).isCompleted();
        assertThat(acquire(limiter, 0).granted()).isNotDone();
    }

    @Test
    void release_ofAPermitInTheQueue_takesNothing() {
        RateLimiter limiter = requests(1);
        Permit first = acquire(limiter, 0);
        Permit second = acquire(limiter, 0);
        second.release();
        second.release();
        first.release();
        assertThat(acquire(limiter, 0).granted()).isCompleted();
    }

    @Test
    void acquire_asDearAsTheBudget_waitsForAllOfIt() {
        RateLimiter limiter = tokens(10);
        Permit cheap = acquire(limiter, 1);
        Permit dear = acquire(limiter, 10);
        cheap.release();
        assertThat(dear.granted()).isCompleted();
    }

    @Test
    void acquire_dearerThanTheBudget_isRefusedWithBothNumbers() {
        RateLimiter limiter = tokens(10);
        assertThatThrownBy(() -> acquire(limiter, 11))
                .isInstanceOf(TooLateException.class)
                .hasMessage("the call costs 11 tokens, and the client's rate limiter allows 10 at most");
    }

    @Test
    void acquire_turnWhenTheTimeoutIsOver_isRefused() {
        RateLimiter limiter = requests(1);
        acquire(limiter, 0).used();
        assertThatThrownBy(() -> limiter.acquire(0, MINUTE, timing))
                .isInstanceOf(TooLateException.class)
                .hasMessage("the client's rate limiter grants the call in PT1M at the earliest, but PT1M of its timeout"
                        + " are left");
        assertThat(limiter.acquire(0, MINUTE.plusNanos(1), timing).granted()).isNotDone();
    }

    @Test
    void acquire_behindOthers_countsWhatTheyCost() {
        RateLimiter limiter = tokens(10);
        acquire(limiter, 10).used();
        acquire(limiter, 10);
        assertThatThrownBy(() -> limiter.acquire(10, Duration.ofMinutes(2), timing))
                .isInstanceOf(TooLateException.class)
                .hasMessageContaining("in PT2M at the earliest");
        assertThat(limiter.acquire(10, Duration.ofMinutes(2).plusNanos(1), timing)
                        .granted())
                .isNotDone();
    }

    @Test
    void acquire_requestsBehindOthers_countsThem() {
        RateLimiter limiter = requests(2);
        acquire(limiter, 0).used();
        acquire(limiter, 0).used();
        acquire(limiter, 0);
        assertThat(limiter.acquire(0, MINUTE.plusNanos(1), timing).granted()).isNotDone();
        assertThatThrownBy(() -> limiter.acquire(0, Duration.ofMinutes(2), timing))
                .isInstanceOf(TooLateException.class);
    }

    private Permit acquire(RateLimiter limiter, int tokens) {
        return limiter.acquire(tokens, HOUR, timing);
    }

    private void pass(Duration duration) {
        nanos += duration.toNanos();
    }

    private void ring(int alarm) {
        alarms.tasks.get(alarm).run();
    }

    private static RateLimiter requests(int limit) {
        return RateLimiter.builder().requests(limit, MINUTE).build();
    }

    private static RateLimiter tokens(int budget) {
        return RateLimiter.builder().tokens(budget, MINUTE).build();
    }
}
