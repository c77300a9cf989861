package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.SdkPeer;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;

/** Whether it pays to send small packets at once, which OkHttp leaves to the system. */
final class NoDelayRows {
    private NoDelayRows() {}

    static void run(Bench bench) {
        bench.report().section("TCP_NODELAY by a socket factory, against OkHttp's default");
        bench.report().header("Call", "time, with / without", "median µs with", "without");
        String plain = bench.server().plain(Payloads.PAGE_SIZE, 0);
        String tls = bench.server().tls(Payloads.PAGE_SIZE);
        compare(bench, "one goal, plain", plain, Peer::one);
        compare(bench, "one goal, TLS", tls, Peer::one);
        compare(bench, "write with a body, plain", plain, Peer::write);
        compare(bench, "write with a body, TLS", tls, Peer::write);
    }

    private static void compare(Bench bench, String what, String url, Consumer<Peer> call) {
        OkHttpClient usual = new OkHttpClient();
        OkHttpClient eager =
                usual.newBuilder().socketFactory(new NoDelaySockets()).build();
        try (Peer without = new SdkPeer(url, usual, UnaryOperator.identity());
                Peer with = new SdkPeer(url, eager, UnaryOperator.identity())) {
            Map<Boolean, Runnable> contestants = new LinkedHashMap<>();
            contestants.put(true, () -> call.accept(with));
            contestants.put(false, () -> call.accept(without));
            Plan plan = bench.plan();
            Paired<Boolean> measured =
                    new Paired<>(contestants, plan.warmUpRounds() / 2, plan.rounds() / 2 + 1, plan.smallCalls());
            bench.report()
                    .row(
                            what,
                            Report.withQuartiles(measured.of(true).timeTo(measured.of(false))),
                            Report.number(measured.of(true).medianNanos() / 1e3),
                            Report.number(measured.of(false).medianNanos() / 1e3));
        }
        usual.dispatcher().executorService().shutdown();
        usual.connectionPool().evictAll();
    }
}
