package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.clients.SdkPeer;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.goals.Goal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Whole lists: long ones, and such whose every page takes its time. */
final class ListRows {
    private static final int LONG_LIST = 100_000;
    static final int SLOW_LIST = 3_000;
    static final int DELAY_MILLIS = 20;
    private static final long BUSY_NANOS = 100_000;
    private static final String PLAIN = "one page after the other";
    private static final String BUSY = "consumer busy 100 µs per item";
    private static final String PARALLEL = "parallel(8)";
    private static final String PREFETCH = "consumer busy, prefetch()";

    private ListRows() {}

    static void longList(Bench bench) {
        Report report = bench.report();
        report.section("100,000 goals in pages of 100");
        Map<Peers, Peer> peers = CallRows.open(bench.server().plain(LONG_LIST, 0));
        Map<Peers, Runnable> contestants = new LinkedHashMap<>();
        peers.forEach((name, peer) -> contestants.put(name, () -> require(peer.all(), LONG_LIST)));
        // The code of the loop is compiled again and again for a dozen readings, on the one core that all share.
        int rounds = bench.plan().longRounds();
        Paired<Peers> measured = new Paired<>(contestants, 2 * rounds, rounds, 1);
        peers.values().forEach(Peer::close);
        Series sdk = measured.of(Peers.SDK);
        Series raw = measured.of(Peers.RAW);
        report.header("Client", "time / raw", "items per second", "bytes per item");
        measured.forEach((name, one) -> report.row(
                name.title(),
                Report.withQuartiles(one.timeTo(raw)),
                Report.number(LONG_LIST / (one.medianNanos() / 1e9)),
                Report.number(one.medianBytes() / LONG_LIST)));
        report.atMost("100,000 items over pages: time, SDK / Retrofit", sdk.timeTo(measured.of(Peers.RETROFIT)), 0.70);
    }

    static void slowPages(Bench bench) {
        Report report = bench.report();
        report.section("3,000 goals in pages of 100, 20 ms each");
        String url = bench.server().plain(SLOW_LIST, DELAY_MILLIS);
        Paired<String> measured;
        try (SdkPeer plain = new SdkPeer(url, null, UnaryOperator.identity());
                SdkPeer parallel = new SdkPeer(url, null, list -> list.parallel(8));
                SdkPeer prefetch = new SdkPeer(url, null, Paged::prefetch)) {
            Map<String, Runnable> contestants = new LinkedHashMap<>();
            contestants.put(PLAIN, () -> iterate(plain, 0));
            contestants.put(PARALLEL, () -> iterate(parallel, 0));
            contestants.put(BUSY, () -> iterate(plain, BUSY_NANOS));
            contestants.put(PREFETCH, () -> iterate(prefetch, BUSY_NANOS));
            measured = new Paired<>(contestants, 3, bench.plan().longRounds(), 1);
        }
        report.header("Iteration", "ms");
        measured.forEach((name, one) -> report.row(name, Report.number(one.medianNanos() / 1e6)));
        report.atMost(
                "20 ms latency, 3,000 items: parallel(8) / sequential",
                measured.of(PARALLEL).timeTo(measured.of(PLAIN)),
                0.17);
        report.atMost(
                "20 ms latency, consumer 100 µs per item: prefetch() / sequential",
                measured.of(PREFETCH).timeTo(measured.of(BUSY)),
                0.72);
    }

    static void iterate(SdkPeer peer, long busyNanos) {
        long count = 0;
        for (Goal goal : peer.list()) {
            count += goal.apiId().isEmpty() ? 0 : 1;
            long end = System.nanoTime() + busyNanos;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
        }
        require(count, SLOW_LIST);
    }

    private static void require(long count, long expected) {
        if (count != expected) {
            throw new IllegalStateException(count + " items instead of " + expected);
        }
    }
}
