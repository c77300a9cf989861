package io.github.okr4j.examples.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Runs a target with inputs that follow from seed and index, and judges each one: what may escape, one second of the
 * thread's own time, 64 MiB allocated.
 *
 * <p>{@code -Dokr4j.fuzz.inputs=N} runs more or fewer, {@code -Dokr4j.fuzz.seed=S} other ones, and {@code
 * -Dokr4j.fuzz.only=INDEX} a single one again.
 *
 * @param name what is fuzzed
 * @param perThousand the target's share of all inputs
 * @param input makes an input
 * @param bytes the input as it is printed
 * @param target works on it; may throw what {@code allowed} names
 * @param allowed the exceptions that may escape
 */
record Fuzz<I>(
        String name,
        int perThousand,
        Function<RandomGenerator, I> input,
        Function<I, byte[]> bytes,
        Target<I> target,
        List<Class<?>> allowed) {
    private static final long SEED = Long.getLong("okr4j.fuzz.seed", 4711L);
    private static final long INPUTS = Long.getLong("okr4j.fuzz.inputs", 210_000L);
    private static final long ONLY = Long.getLong("okr4j.fuzz.only", -1L);
    private static final long MAX_NANOS = 1_000_000_000L;
    private static final long MAX_ALLOCATED = 64L << 20;
    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Works on one input. */
    @FunctionalInterface
    interface Target<I> {
        /** Takes the input; returns true if it was accepted. */
        boolean take(I input);
    }

    /** What a run amounted to. */
    record Figures(long inputs, long accepted, long refused, long maxMillis, long maxKiB) {
        /** A fuzzer whose inputs are all refused, or none of them, would prove little; a few inputs may be either. */
        void requireBothKinds(int oneIn) {
            long least = inputs < 1_000 ? 0 : Math.max(1, inputs / oneIn);
            if (accepted < least || refused < least) {
                throw new AssertionError("not one in " + oneIn + " of each kind: " + this);
            }
        }

        Figures with(boolean taken, long nanos, long allocated) {
            return new Figures(
                    inputs + 1,
                    accepted + (taken ? 1 : 0),
                    refused + (taken ? 0 : 1),
                    Math.max(maxMillis, nanos / 1_000_000),
                    Math.max(maxKiB, allocated >> 10));
        }
    }

    /** Runs all inputs of this target. */
    Figures run() {
        long count = Math.max(1, INPUTS * perThousand / 1000);
        Figures figures = new Figures(0, 0, 0, 0, 0);
        long first = ONLY < 0 ? 0 : ONLY;
        for (long index = first; index < (ONLY < 0 ? count : ONLY + 1); index++) {
            figures = judged(index, figures);
        }
        System.out.println("fuzz " + name + ", seed " + SEED + ": " + figures);
        return figures;
    }

    private Figures judged(long index, Figures before) {
        I one = input.apply(new SplittableRandom(SEED * MIXER + index * 31 + name.hashCode()));
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        long started = System.nanoTime();
        boolean taken = false;
        try {
            taken = target.take(one);
        } catch (Throwable e) {
            requireAllowed(e, index, one);
        }
        long nanos = System.nanoTime() - started;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
        // A busy machine may stop a thread for any time; only what the thread itself used counts.
        if (nanos > MAX_NANOS && THREADS.getCurrentThreadCpuTime() - cpu > MAX_NANOS) {
            throw new AssertionError(nanos / 1_000_000 + " ms for " + described(index, one));
        }
        if (allocated > MAX_ALLOCATED) {
            throw new AssertionError((allocated >> 20) + " MiB allocated for " + described(index, one));
        }
        return before.with(taken, nanos, allocated);
    }

    private void requireAllowed(Throwable e, long index, I one) {
        for (Class<?> type : allowed) {
            if (type.isInstance(e)) {
                return;
            }
        }
        throw new AssertionError(e.getClass().getName() + " escaped from " + described(index, one), e);
    }

    private String described(long index, I one) {
        return name + ", replay with -Dokr4j.fuzz.seed=" + SEED + " -Dokr4j.fuzz.only=" + index + "; in Base64: "
                + Base64.getEncoder().encodeToString(bytes.apply(one));
    }
}
