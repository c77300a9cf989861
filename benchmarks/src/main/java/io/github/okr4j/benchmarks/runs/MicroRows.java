package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.micro.PageParse;
import io.github.okr4j.benchmarks.micro.SmallCall;
import io.github.okr4j.benchmarks.micro.WriteBody;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures, each benchmark in JVMs of its own. */
final class MicroRows {
    private MicroRows() {}

    static void run(Bench bench) throws RunnerException {
        Report report = bench.report();
        report.section("By JMH: a page of 100 goals read from memory, a body written, and one small call");
        report.header("Benchmark", "µs (± 99.9 %)", "bytes");
        Map<String, double[]> micros = new LinkedHashMap<>();
        for (RunResult result : results(bench)) {
            String client = result.getParams().getParam("client");
            String name = result.getPrimaryResult().getLabel() + (client == null ? "" : ", " + client);
            Result<?> time = result.getPrimaryResult();
            micros.put(name, scores(result));
            double bytes = bytes(result);
            String error = Double.isNaN(time.getScoreError()) ? "" : " ± " + Report.number(time.getScoreError());
            report.row(name, Report.number(time.getScore()) + error, Report.number(bytes));
        }
        atMost(report, "page parse, SDK / hand-written streaming", micros, "sdk", "streaming", 1.15);
        atMost(report, "page parse, SDK / tokens only", micros, "sdk", "tokens", 1.35);
        atMost(report, "writing a request body, SDK / by hand", micros, "writeSdk", "writeByHand", 1.00);
    }

    private static void atMost(
            Report report, String what, Map<String, double[]> micros, String ours, String theirs, double most) {
        Stats ratio =
                Stats.ratios(Objects.requireNonNull(micros.get(ours)), Objects.requireNonNull(micros.get(theirs)));
        report.atMost(what, ratio, most);
    }

    /** Of every second that was measured. */
    private static double[] scores(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(one -> one.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(one -> one.getValue().getScore())
                .sum();
    }

    private static Collection<RunResult> results(Bench bench) throws RunnerException {
        Plan plan = bench.plan();
        TimeValue second = TimeValue.seconds(1);
        return new Runner(new OptionsBuilder()
                        .include(PageParse.class.getName())
                        .include(SmallCall.class.getName())
                        .include(WriteBody.class.getName())
                        .forks(plan.jmhForks())
                        .warmupIterations(plan.jmhSeconds())
                        .warmupTime(second)
                        .measurementIterations(plan.jmhSeconds())
                        .measurementTime(second)
                        // One thread leaves the compiler half of the core, and waiting for it changes what it inlines.
                        .jvmArgsAppend(
                                "-XX:+BackgroundCompilation",
                                "-Dokr4j.server=" + bench.server().plain(Payloads.PAGE_SIZE, 0))
                        .addProfiler("gc")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
