package io.github.okr4j.benchmarks.runs;

/**
 * How long to measure.
 *
 * @param warmUpRounds rounds that do not count
 * @param rounds rounds of every paired measurement
 * @param smallCalls small calls of a client in a round
 * @param pages pages of a client in a round
 * @param throughputMillis how long a client is driven in a round of the throughput measurement
 * @param longRounds rounds of the measurements that take seconds: long lists, latency
 * @param ownJvms JVMs of each client that has its own
 * @param freshJvms fresh JVMs of each kind
 * @param jmhForks JVMs of each JMH benchmark
 * @param jmhSeconds seconds of warm-up, and of measurement, in each of them
 * @param longList items of the list that has to go through a small heap
 * @param treeGoals goals of a tree
 * @param viewItems items of the largest merged view; there are smaller ones of a tenth and of a hundredth
 * @param permits permits that a limiter grants in a measurement
 */
record Plan(
        int warmUpRounds,
        int rounds,
        int smallCalls,
        int pages,
        int throughputMillis,
        int longRounds,
        int ownJvms,
        int freshJvms,
        int jmhForks,
        int jmhSeconds,
        int longList,
        int treeGoals,
        int viewItems,
        int permits) {
    static final Plan FULL = new Plan(20, 31, 400, 60, 500, 7, 2, 9, 2, 4, 1_000_000, 1_000, 100_000, 500_000);
    /** To see that all works; its figures mean little. */
    static final Plan QUICK = new Plan(4, 5, 150, 30, 200, 1, 1, 2, 1, 1, 20_000, 100, 10_000, 50_000);
}
