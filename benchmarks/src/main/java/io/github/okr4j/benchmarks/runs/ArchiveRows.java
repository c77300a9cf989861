package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a file of prepared classes saves a fresh JVM: AppCDS on this JDK, the AOT cache on JDK 25 or later. */
final class ArchiveRows {
    private static final int AOT_CACHE = 25;
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    private ArchiveRows() {}

    /**
     * A way to prepare classes.
     *
     * @param home the JDK
     * @param training the option that writes the archive
     * @param use the option that reads it
     * @param more what is set beside it
     */
    private record Way(String name, Path home, String training, String use, List<String> more) {
        Way(String name, Path home, String training, String use) {
            this(name, home, training, use, List.of());
        }

        String title() {
            return name + ", JDK " + Jvm.feature(home);
        }

        Way withOneCompiler() {
            return new Way(name + " and " + ONE_COMPILER, home, training, use, List.of(ONE_COMPILER));
        }
    }

    static void run(Bench bench) throws IOException {
        Report report = bench.report();
        report.section("Fresh JVM to the first response over TLS, with an archive of classes");
        report.header(
                "Archive",
                "Client",
                "since process start, with / without",
                "ms with",
                "ms without",
                "since main, with / without",
                "ms with",
                "ms without",
                "MB");
        compare(bench, new Way("AppCDS", Jvm.home(), "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="));
        Path newer = Jvm.newerHome(AOT_CACHE);
        if (newer == null) {
            report.row("AOT cache not measured: there is no JDK 25 or later here (OKR4J_NEWER_JAVA_HOME names one)");
        } else {
            compare(bench, new Way("AOT cache", newer, "-XX:AOTCacheOutput=", "-XX:AOTCache="));
        }
    }

    private static void compare(Bench bench, Way way) throws IOException {
        sdk(bench, way);
        compare(bench, way, Peers.RAW);
        sdk(bench, way.withOneCompiler());
    }

    private static void sdk(Bench bench, Way way) throws IOException {
        Stats sdk = compare(bench, way, Peers.SDK);
        bench.report().atMost("fresh JVM over TLS (since process start), SDK with / without " + way.title(), sdk, 0.50);
    }

    /** The ratio since the process was started. */
    private static Stats compare(Bench bench, Way way, Peers peers) throws IOException {
        List<String> options = bench.server().trustOptions();
        String url = bench.server().tls(Payloads.PAGE_SIZE);
        FreshTimes with = new FreshTimes(bench.plan().freshJvms());
        FreshTimes without = new FreshTimes(bench.plan().freshJvms());
        Path archive = Files.createTempFile("classes", ".archive");
        Files.delete(archive);
        try {
            List<String> more = and(options, way.more());
            with.measure(-1, way.home(), and(more, List.of(way.training() + archive)), peers, url);
            for (int i = -1; i < bench.plan().freshJvms(); i++) {
                with.measure(i, way.home(), and(more, List.of(way.use() + archive)), peers, url);
                without.measure(i, way.home(), options, peers, url);
            }
            bench.report()
                    .row(
                            way.title(),
                            peers.title(),
                            with.startTo(without),
                            with.start(),
                            without.start(),
                            with.mainTo(without),
                            with.main(),
                            without.main(),
                            Report.number(Files.size(archive) / 1e6));
        } finally {
            Files.deleteIfExists(archive);
        }
        return Stats.ratios(with.sinceStart, without.sinceStart);
    }

    private static List<String> and(List<String> options, List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return all;
    }
}
