package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.micro.PageParse;
import io.github.okr4j.benchmarks.micro.SmallCall;
import io.github.okr4j.benchmarks.server.Payloads;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
        report.section("By JMH: a page of 100 goals read from memory, and one small call");
        report.header("Benchmark", "µs (± 99.9 %)", "bytes");
        Map<String, Double> micros = new LinkedHashMap<>();
        for (RunResult result : results(bench)) {
            String client = result.getParams().getParam("client");
            String name = result.getPrimaryResult().getLabel() + (client == null ? "" : ", " + client);
            Result<?> time = result.getPrimaryResult();
            micros.put(name, time.getScore());
            double bytes = bytes(result);
            String error = Double.isNaN(time.getScoreError()) ? "" : " ± " + Report.number(time.getScoreError());
            report.row(name, Report.number(time.getScore()) + error, Report.number(bytes));
        }
        double ratio = micros.getOrDefault("sdk", Double.NaN) / micros.getOrDefault("streaming", Double.NaN);
        report.target("page parse, SDK / hand-written streaming", "≤ 1.15", Report.ratio(ratio), ratio <= 1.15);
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
                        .forks(plan.jmhForks())
                        .warmupIterations(plan.jmhSeconds())
                        .warmupTime(second)
                        .measurementIterations(plan.jmhSeconds())
                        .measurementTime(second)
                        .jvmArgsAppend("-Dokr4j.server=" + bench.server().plain(Payloads.PAGE_SIZE, 0))
                        .addProfiler("gc")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
