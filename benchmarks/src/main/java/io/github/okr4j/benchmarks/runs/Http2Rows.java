package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.clients.RawPeer;
import io.github.okr4j.benchmarks.clients.SdkPeer;
import io.github.okr4j.benchmarks.clients.WithoutDelay;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The same over HTTP/2 with TLS, which every vendor speaks, against OkHttp by hand over HTTP/2. By hand has sockets without
 * delay, or each page would be 40 ms faster with the SDK and show nothing of its cost.
 */
final class Http2Rows {
    private static final int THREADS = 8;
    private static final String PLAIN = "one page after the other";
    private static final String PARALLEL = "parallel(8)";

    private Http2Rows() {}

    static void run(Bench bench) throws InterruptedException {
        Report report = bench.report();
        report.section("Over HTTP/2 with TLS, against OkHttp by hand over HTTP/2");
        report.header("Call", "time, SDK / by hand", "median µs", "by hand µs");
        String url = bench.server().http2(Payloads.PAGE_SIZE, 0);
        try (Peer sdk = Peers.SDK.open(url);
                Peer raw = new RawPeer(url, false, new WithoutDelay())) {
            Pair pair = new Pair(bench, sdk, raw);
            int small = bench.plan().smallCalls();
            report.atMost("HTTP/2, one small call: time, SDK / raw", pair.time("one goal", Peer::one, small), 1.05);
            report.atMost(
                    "HTTP/2, page of 100: time, SDK / raw",
                    pair.time("page of 100", Peer::page, bench.plan().pages()),
                    0.70);
            report.atMost(
                    "HTTP/2, a goal created: time, SDK / raw", pair.time("a goal created", Peer::write, small), 1.05);
            throughput(pair);
        }
        slowPages(bench);
    }

    /** The two clients on one server. */
    private record Pair(Bench bench, Peer sdk, Peer raw) {
        Stats time(String what, Consumer<Peer> call, int calls) {
            Map<Boolean, Runnable> contestants = new LinkedHashMap<>();
            contestants.put(true, () -> call.accept(sdk));
            contestants.put(false, () -> call.accept(raw));
            Plan plan = bench.plan();
            Paired<Boolean> measured = new Paired<>(contestants, plan.warmUpRounds() / 2, plan.rounds() / 2 + 1, calls);
            Stats time = measured.of(true).timeTo(measured.of(false));
            bench.report()
                    .row(
                            what,
                            Report.withQuartiles(time),
                            Report.number(measured.of(true).medianNanos() / 1e3),
                            Report.number(measured.of(false).medianNanos() / 1e3));
            return time;
        }
    }

    private static void throughput(Pair pair) throws InterruptedException {
        Report report = pair.bench().report();
        Map<Peers, Peer> peers = new LinkedHashMap<>();
        peers.put(Peers.SDK, pair.sdk());
        peers.put(Peers.RAW, pair.raw());
        ThroughputRows.Rates rates = ThroughputRows.measure(pair.bench(), peers, THREADS);
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
