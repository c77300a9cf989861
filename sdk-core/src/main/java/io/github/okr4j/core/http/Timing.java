package io.github.okr4j.core.http;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Everything about a call that is not decided by its input: time, waiting and chance.
 *
 * @param clock the time of day, for signatures and dates in headers
 * @param nanoTime a clock that never jumps, for deadlines
 * @param sleeper how to wait between attempts
 * @param random numbers from 0 to below 1, for jitter
 */
public record Timing(Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
    /** The real thing. */
    public static final Timing SYSTEM = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            Sleeper.SYSTEM,
            () -> ThreadLocalRandom.current().nextDouble());

    /**
     * The same with another time of day, for example for a machine whose clock is known to be off.
     *
     * @param other the clock
     * @return a changed copy
     */
    public Timing withClock(Clock other) {
        return new Timing(other, nanoTime, sleeper, random);
    }
}
