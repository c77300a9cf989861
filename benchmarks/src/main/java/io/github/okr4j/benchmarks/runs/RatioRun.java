package io.github.okr4j.benchmarks.runs;

import java.nio.file.Path;
import java.util.List;

/** Takes all measurements and prints the tables; {@code benchmarks/run} starts it. */
public final class RatioRun {
    private RatioRun() {}

    /**
     * Measures.
     *
     * @param args {@code --quick} to see that all works; {@code --write} and a page to put the tables into
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        Report report = new Report();
        Plan plan = words.contains("--quick") ? Plan.QUICK : Plan.FULL;
        try (ServerProcess server = ServerProcess.start()) {
            server.trust();
            Bench bench = new Bench(server, plan, report);
            CallRows.run(bench);
            OwnJvmRows.http1(bench);
            ListRows.longList(bench);
            MicroRows.run(bench);
            ThroughputRows.run(bench);
            ListRows.slowPages(bench);
            FreshRows.firstResponse(bench);
            FreshRows.smallestHeap(bench);
            SizeRows.run(bench);
            OwnJvmRows.http2(bench);
            Http2Rows.run(bench);
            TreeRows.run(bench);
            ViewRows.run(bench);
            LimiterRows.run(bench);
        }
        System.out.println(report.markdown());
        int write = words.indexOf("--write");
        if (write >= 0) {
            report.write(Path.of(words.get(write + 1)));
        }
    }
}
