package io.github.okr4j.core.http;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Clock, sleeper and random source of a client.
 *
 * @param clock the clock for signatures and dates in headers
 * @param nanoTime a monotonic clock for deadlines
 * @param sleeper waits between attempts
 * @param random numbers from 0 inclusive to 1 exclusive, for jitter
 */
public record Timing(Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
    /** The system's clocks, real waits and a random source. */
    public static final Timing SYSTEM = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            Sleeper.SYSTEM,
            () -> ThreadLocalRandom.current().nextDouble());

    /** Replaces the clock, for example on a machine whose clock is known to be off. */
    public Timing withClock(Clock other) {
        return new Timing(other, nanoTime, sleeper, random);
    }
}
