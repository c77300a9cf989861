package io.github.okr4j.benchmarks.runs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an application has to carry. */
final class SizeRows {
    private static final List<String> OURS = List.of("sdk-core-", "sdk-perform-engage-");
    private static final List<String> BENEATH =
            List.of("okhttp-jvm-", "okhttp-5", "okio-", "kotlin-stdlib-", "annotations-", "jackson-");

    private SizeRows() {}

    static void run(Bench bench) throws IOException {
        Report report = bench.report();
        report.section("Jars that the SDK needs at run time");
        report.header("Jar", "KB");
        double ours = 0;
        double beneath = 0;
        int jars = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(entry).getFileName().toString();
            if (starts(name, OURS)) {
                report.row(name, Report.number(Files.size(Path.of(entry)) / 1e3));
                ours += Files.size(Path.of(entry)) / 1e3;
            } else if (name.startsWith("jspecify-")) {
                report.row(name + " (annotations)", Report.number(Files.size(Path.of(entry)) / 1e3));
            } else if (starts(name, BENEATH)) {
                beneath += Files.size(Path.of(entry)) / 1e3;
                jars++;
            }
        }
        report.row("OkHttp, Jackson and what they need: " + jars + " jars", Report.number(beneath));
        report.target(
                "jars beyond OkHttp and Jackson: core + one vendor",
                "≤ 330 KB",
                Report.number(ours) + " KB",
                ours > 0 && ours <= 330);
    }

    private static boolean starts(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
