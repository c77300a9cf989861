package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.clients.SdkPeer;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Many calls at once over HTTP/2 with TLS, which every vendor speaks. */
final class Http2Rows {
    private static final int THREADS = 8;
    private static final int WARM_UP = 10_000;
    private static final String PLAIN = "one page after the other";
    private static final String PARALLEL = "parallel(8)";

    private Http2Rows() {}

    static void run(Bench bench) throws InterruptedException {
        throughput(bench);
        slowPages(bench);
    }

    private static void throughput(Bench bench) throws InterruptedException {
        Report report = bench.report();
        String url = bench.server().http2(Payloads.PAGE_SIZE, 0);
        Map<Peers, Peer> peers = new LinkedHashMap<>();
        peers.put(Peers.SDK, Peers.SDK.open(url));
        peers.put(Peers.RAW, Peers.RAW.open(url));
        for (int i = 0; i < WARM_UP; i++) {
            peers.values().forEach(Peer::one);
        }
        ThroughputRows.Rates rates = ThroughputRows.measure(bench, peers, THREADS);
        peers.values().forEach(Peer::close);
        report.section("Small calls per second over HTTP/2, 8 threads on one connection");
        report.header("Client", "8 threads");
        for (Peers one : peers.keySet()) {
            report.row(one.title(), Report.number(Stats.of(rates.of(one)).median()));
        }
        report.atLeast(
                "HTTP/2, 8 threads: calls per second, SDK / raw",
                Stats.ratios(rates.of(Peers.SDK), rates.of(Peers.RAW)),
                1.00);
    }

    private static void slowPages(Bench bench) {
        Report report = bench.report();
        report.section("3,000 goals in pages of 100 over HTTP/2, 20 ms each");
        String url = bench.server().http2(ListRows.SLOW_LIST, ListRows.DELAY_MILLIS);
        Paired<String> measured;
        try (SdkPeer plain = new SdkPeer(url, null, UnaryOperator.identity());
                SdkPeer parallel = new SdkPeer(url, null, list -> list.parallel(8))) {
            Map<String, Runnable> contestants = new LinkedHashMap<>();
            contestants.put(PLAIN, () -> ListRows.iterate(plain, 0));
            contestants.put(PARALLEL, () -> ListRows.iterate(parallel, 0));
            measured = new Paired<>(contestants, 3, bench.plan().longRounds(), 1);
        }
        report.header("Iteration", "ms");
        measured.forEach((name, one) -> report.row(name, Report.number(one.medianNanos() / 1e6)));
        report.atMost(
                "HTTP/2, 20 ms latency, 3,000 items: parallel(8) / sequential",
                measured.of(PARALLEL).timeTo(measured.of(PLAIN)),
                0.17);
    }
}
