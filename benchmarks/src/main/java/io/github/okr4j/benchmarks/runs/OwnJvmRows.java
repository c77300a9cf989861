package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Each client in a JVM of its own, as a user's is. In one JVM with the others its code is compiled for the ways of all, and
 * the SDK's timer keeps Okio's watchdog from waking for the calls by hand.
 */
final class OwnJvmRows {
    private static final int ROUNDS = 15;

    private final Bench bench;
    private final Peers[] clients;
    private final int rounds;
    private final Map<OwnCall, Map<Peers, Times>> measured = new EnumMap<>(OwnCall.class);

    private OwnJvmRows(Bench bench, Peers... clients) {
        this.bench = bench;
        this.clients = clients;
        this.rounds = bench.plan().ownJvms() * ROUNDS;
    }

    /** What a client took for a call. */
    private static final class Times {
        final double[] nanos;
        double cpuNanos;

        Times(int rounds) {
            this.nanos = new double[rounds];
        }

        /** CPU time is a mean, because the system counts it in steps of 10 ms. */
        void add(int round, OwnJvm.Round times) {
            nanos[round] = times.nanos();
            cpuNanos += times.cpuNanos() / nanos.length;
        }

        Stats to(Times other) {
            return Stats.ratios(nanos, other.nanos);
        }
    }

    static void http1(Bench bench) throws IOException {
        OwnJvmRows rows = new OwnJvmRows(bench, Peers.SDK, Peers.RAW, Peers.STREAM, Peers.POOLED);
        rows.measure("Each client in a JVM of its own", bench.server().plain(Payloads.PAGE_SIZE, 0));
        rows.atMost("own JVMs, ", OwnCall.ONE, Peers.RAW, "raw", 1.05);
        rows.atMost("own JVMs, ", OwnCall.ONE, Peers.STREAM, "streamed", 0.95);
        rows.atMost("own JVMs, ", OwnCall.PAGE, Peers.RAW, "raw", 0.70);
        rows.atMost("own JVMs, ", OwnCall.PAGE, Peers.STREAM, "streamed", 0.65);
        rows.atMost("own JVMs, ", OwnCall.PAGE, Peers.POOLED, "own decoder", 1.10);
        rows.atMost("own JVMs, ", OwnCall.WRITE, Peers.RAW, "raw", 1.05);
    }

    static void http2(Bench bench) throws IOException {
        OwnJvmRows rows = new OwnJvmRows(bench, Peers.SDK, Peers.RAW);
        rows.measure(
                "Over HTTP/2 with TLS, each client in a JVM of its own",
                bench.server().http2(Payloads.PAGE_SIZE, 0));
        rows.atMost("HTTP/2, own JVMs, ", OwnCall.ONE, Peers.RAW, "raw", 1.05);
        rows.atMost("HTTP/2, own JVMs, ", OwnCall.PAGE, Peers.RAW, "raw", 0.70);
        rows.atMost("HTTP/2, own JVMs, ", OwnCall.WRITE, Peers.RAW, "raw", 1.05);
    }

    private void measure(String title, String url) throws IOException {
        Report report = bench.report();
        report.section(title);
        Random random = new Random(1);
        for (int i = 0; i < bench.plan().ownJvms(); i++) {
            Map<Peers, OwnJvm> jvms = new LinkedHashMap<>();
            try {
                for (Peers one : clients) {
                    jvms.put(one, new OwnJvm(bench, one, url));
                }
                for (OwnCall call : OwnCall.values()) {
                    measure(call, jvms, i * ROUNDS, random);
                }
            } finally {
                for (OwnJvm jvm : jvms.values()) {
                    jvm.close();
                }
            }
        }
        report.header("Call", "Client", "time / raw", "median µs", "CPU of the JVM / raw", "µs");
        for (OwnCall call : OwnCall.values()) {
            for (Peers one : clients) {
                row(call, one);
            }
        }
    }

    private void row(OwnCall call, Peers one) {
        Times times = of(call, one);
        Times raw = of(call, Peers.RAW);
        bench.report()
                .row(
                        call.title,
                        one.title(),
                        Report.withQuartiles(times.to(raw)),
                        Report.number(Stats.of(times.nanos).median() / 1e3),
                        Report.ratio(times.cpuNanos / raw.cpuNanos),
                        Report.number(times.cpuNanos / 1e3));
    }

    /** They take turns in changing order, as in one JVM. */
    private void measure(OwnCall call, Map<Peers, OwnJvm> jvms, int first, Random random) throws IOException {
        for (OwnJvm jvm : jvms.values()) {
            jvm.round(call, call.warmUp);
        }
        List<Peers> order = new ArrayList<>(jvms.keySet());
        for (int round = first; round < first + ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Peers one : order) {
                OwnJvm jvm = Objects.requireNonNull(jvms.get(one));
                of(call, one).add(round, jvm.round(call, call.calls(bench.plan())));
            }
        }
    }

    private Times of(OwnCall call, Peers one) {
        return measured.computeIfAbsent(call, any -> new EnumMap<>(Peers.class))
                .computeIfAbsent(one, any -> new Times(rounds));
    }

    private void atMost(String where, OwnCall call, Peers other, String name, double most) {
        Stats time = of(call, Peers.SDK).to(of(call, other));
        bench.report().atMost(where + call.title + ": time, SDK / " + name, time, most);
    }
}
