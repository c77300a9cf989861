package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** Small calls by one thread and by eight at once. */
final class ThroughputRows {
    private ThroughputRows() {}

    static void run(Bench bench) throws InterruptedException {
        bench.report().section("Small calls per second");
        bench.report().header("Client", "1 thread", "/ raw", "8 threads", "/ raw");
        Map<Peers, Peer> peers = CallRows.open(bench.server().plain(Payloads.PAGE_SIZE, 0));
        Rates alone = measure(bench, peers, 1);
        Rates crowd = measure(bench, peers, 8);
        peers.values().forEach(Peer::close);
        double[] rawAlone = alone.of(Peers.RAW);
        double[] rawCrowd = crowd.of(Peers.RAW);
        for (Peers one : peers.keySet()) {
            bench.report()
                    .row(
                            one.title(),
                            Report.number(Stats.of(alone.of(one)).median()),
                            Report.withQuartiles(Stats.ratios(alone.of(one), rawAlone)),
                            Report.number(Stats.of(crowd.of(one)).median()),
                            Report.withQuartiles(Stats.ratios(crowd.of(one), rawCrowd)));
        }
        Stats sdk = Stats.ratios(crowd.of(Peers.SDK), rawCrowd);
        bench.report().atLeast("8 threads: calls per second, SDK / raw", sdk, 1.00);
    }

    /** Calls per second, per round. */
    record Rates(Map<Peers, double[]> rates) {
        double[] of(Peers one) {
            return Objects.requireNonNull(rates.get(one));
        }
    }

    static Rates measure(Bench bench, Map<Peers, Peer> peers, int threads) throws InterruptedException {
        int rounds = bench.plan().longRounds();
        Map<Peers, double[]> rates = new LinkedHashMap<>();
        List<Map.Entry<Peers, Peer>> order = new ArrayList<>(peers.entrySet());
        Random random = new Random(1);
        for (int round = -bench.plan().longRounds(); round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Map.Entry<Peers, Peer> one : order) {
                System.gc();
                double rate = rate(one.getValue(), threads, bench.plan().throughputMillis());
                if (round >= 0) {
                    rates.computeIfAbsent(one.getKey(), name -> new double[rounds])[round] = rate;
                }
            }
        }
        return new Rates(rates);
    }

    private static double rate(Peer peer, int threads, int millis) throws InterruptedException {
        LongAdder calls = new LongAdder();
        CountDownLatch done = new CountDownLatch(threads);
        long start = System.nanoTime();
        long end = start + millis * 1_000_000L;
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() - end < 0) {
                    peer.one();
                    calls.increment();
                }
                done.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
        return calls.sum() / ((System.nanoTime() - start) / 1e9);
    }
}
