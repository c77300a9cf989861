package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.util.List;

/** What fresh JVMs take: time to the first response, and heap for a long list. They may use all cores. */
final class FreshRows {
    private static final int[] HEAPS_MIB = {8, 12, 16, 24, 32, 64};

    private FreshRows() {}

    static void firstResponse(Bench bench) throws IOException {
        Report report = bench.report();
        report.section("Fresh JVM to the first response");
        report.header(
                "Connection",
                "since main, SDK / raw",
                "ms",
                "raw ms",
                "since process start, SDK / raw",
                "ms",
                "raw ms");
        compare(bench, "plain", bench.server().plain(Payloads.PAGE_SIZE, 0));
        Stats tls = compare(bench, "TLS", bench.server().tls(Payloads.PAGE_SIZE));
        report.atMost("fresh JVM to first response over TLS (since main), SDK / raw", tls, 0.80);
        ArchiveRows.run(bench);
    }

    private static Stats compare(Bench bench, String name, String url) {
        FreshTimes sdk = new FreshTimes(bench.plan().freshJvms());
        FreshTimes raw = new FreshTimes(bench.plan().freshJvms());
        List<String> options = bench.server().trustOptions();
        for (int i = -1; i < bench.plan().freshJvms(); i++) {
            // The first pair brings the jars into the system's cache.
            sdk.measure(i, Jvm.home(), options, Peers.SDK, url);
            raw.measure(i, Jvm.home(), options, Peers.RAW, url);
        }
        bench.report().row(name, sdk.mainTo(raw), sdk.main(), raw.main(), sdk.startTo(raw), sdk.start(), raw.start());
        return Stats.ratios(sdk.sinceMain, raw.sinceMain);
    }

    static void smallestHeap(Bench bench) {
        int items = bench.plan().longList();
        Report report = bench.report();
        report.section("Smallest heap that streams " + Report.number(items) + " goals");
        report.header("Client", "-Xmx MiB");
        int sdk = smallest(bench, Peers.SDK, items);
        report.row(Peers.SDK.title(), text(sdk));
        report.row(Peers.RAW.title(), text(smallest(bench, Peers.RAW, items)));
        report.target(Report.number(items) + " items streamed", "in 8 MiB heap", text(sdk), sdk <= 8);
    }

    private static String text(int mebibytes) {
        return mebibytes == Integer.MAX_VALUE ? "more than 64" : Integer.toString(mebibytes);
    }

    private static int smallest(Bench bench, Peers peers, int items) {
        int low = 0;
        int high = HEAPS_MIB.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (suffices(bench, peers, items, HEAPS_MIB[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == HEAPS_MIB.length ? Integer.MAX_VALUE : HEAPS_MIB[low];
    }

    private static boolean suffices(Bench bench, Peers peers, int items, int mebibytes) {
        List<String> options = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xmx" + mebibytes + "m");
        String url = bench.server().plain(items, 0);
        String printed = Jvm.output(Jvm.builder(Jvm.allCores(), options, MillionItems.class, peers.name(), url), 90);
        return printed.equals(Integer.toString(items));
    }
}
