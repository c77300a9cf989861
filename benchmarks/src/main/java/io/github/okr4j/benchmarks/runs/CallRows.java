package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Single calls, one at a time: time and bytes. */
final class CallRows {
    private CallRows() {}

    static void run(Bench bench) {
        int small = bench.plan().smallCalls();
        Paired<Peers> one = measure(bench, "One goal (2 KB)", small, Peer::one);
        Paired<Peers> page = measure(bench, "A page of 100 goals", bench.plan().pages(), Peer::page);
        measure(bench, "A goal created", small, Peer::write);
        Targets call = new Targets(bench.report(), "one small call", one);
        call.against(Peers.RAW, "raw", 1.05, 1.05);
        call.against(Peers.STREAM, "streamed", 0.95, 1.00);
        Targets ofPage = new Targets(bench.report(), "page of 100", page);
        ofPage.against(Peers.RAW, "raw", 0.70, 0.50);
        ofPage.against(Peers.STREAM, "streamed", 0.65, 0.50);
        bench.report()
                .atMost(
                        "page of 100: time, SDK / own decoder",
                        page.of(Peers.SDK).timeTo(page.of(Peers.POOLED)),
                        1.10);
    }

    private record Targets(Report report, String what, Paired<Peers> measured) {
        void against(Peers other, String name, double time, double bytes) {
            Series sdk = measured.of(Peers.SDK);
            Series theirs = measured.of(other);
            report.atMost(what + ": time, SDK / " + name, sdk.timeTo(theirs), time);
            report.atMost(what + ": bytes, SDK / " + name, sdk.bytesTo(theirs), bytes);
        }
    }

    private static Paired<Peers> measure(Bench bench, String title, int calls, Consumer<Peer> call) {
        Report report = bench.report();
        report.section(title);
        Map<Peers, Peer> peers = open(bench.server().plain(Payloads.PAGE_SIZE, 0));
        Map<Peers, Runnable> contestants = new LinkedHashMap<>();
        peers.forEach((name, peer) -> contestants.put(name, () -> call.accept(peer)));
        Plan plan = bench.plan();
        Paired<Peers> measured = new Paired<>(contestants, plan.warmUpRounds(), plan.rounds(), calls);
        peers.values().forEach(Peer::close);

        report.header("Client", "time / raw", "median µs", "p99 µs", "bytes / raw", "bytes");
        Series raw = measured.of(Peers.RAW);
        measured.forEach((name, one) -> report.row(
                name.title(),
                Report.withQuartiles(one.timeTo(raw)),
                Report.number(one.medianNanos() / 1e3),
                Report.number(one.p99Nanos() / 1e3),
                Report.ratio(one.bytesTo(raw).median()),
                Report.number(one.medianBytes())));
        return measured;
    }

    static Map<Peers, Peer> open(String baseUrl) {
        Map<Peers, Peer> peers = new LinkedHashMap<>();
        for (Peers one : Peers.values()) {
            peers.put(one, one.open(baseUrl));
        }
        return peers;
    }
}
