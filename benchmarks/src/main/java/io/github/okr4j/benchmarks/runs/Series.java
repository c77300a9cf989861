package io.github.okr4j.benchmarks.runs;

import java.util.Arrays;

/** What one contestant did in the rounds of a measurement. */
final class Series {
    private final double[] nanos;
    private final double[] bytes;
    private final double[] all;
    private final int calls;

    Series(int rounds, int calls) {
        this.nanos = new double[rounds];
        this.bytes = new double[rounds];
        this.all = new double[rounds * calls];
        this.calls = calls;
    }

    /** A round; one that does not count has a negative number. */
    void round(int round, Runnable call) {
        double[] times = new double[calls];
        long before = Allocation.ofAllThreads();
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.run();
            times[i] = System.nanoTime() - start;
        }
        long allocated = Allocation.ofAllThreads() - before;
        if (round >= 0) {
            nanos[round] = Stats.of(times).median();
            bytes[round] = (double) allocated / calls;
            System.arraycopy(times, 0, all, round * calls, calls);
        }
    }

    /** The median of the rounds' medians. */
    double medianNanos() {
        return Stats.of(nanos).median();
    }

    double medianBytes() {
        return Stats.of(bytes).median();
    }

    /** Of all single calls. */
    double p99Nanos() {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return Stats.quantile(sorted, 0.99);
    }

    /** Time per call against another's, round by round. */
    Stats timeTo(Series other) {
        return Stats.ratios(nanos, other.nanos);
    }

    Stats bytesTo(Series other) {
        return Stats.ratios(bytes, other.bytes);
    }
}
