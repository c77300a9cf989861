package io.github.okr4j.benchmarks.runs;

import com.sun.management.OperatingSystemMXBean;
import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JVM with one client, which makes rounds of calls when it is told to. */
final class OwnJvm implements AutoCloseable {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Process process;
    private final Writer rounds;
    private final BufferedReader results;

    /** Starts it on the core of the clients. */
    OwnJvm(Bench bench, Peers peers, String url) throws IOException {
        List<String> options = new ArrayList<>(bench.server().trustOptions());
        options.addAll(List.of("-Xms256m", "-Xmx256m", "-XX:-BackgroundCompilation"));
        process = Jvm.builder(Jvm.CLIENT_CORE, options, OwnJvm.class, peers.name(), url)
                .start();
        rounds = process.outputWriter(StandardCharsets.US_ASCII);
        results = process.inputReader(StandardCharsets.US_ASCII);
    }

    /**
     * What a call took in a round.
     *
     * @param nanos the median
     * @param cpuNanos the mean of what the JVM used on all its threads
     */
    record Round(double nanos, double cpuNanos) {}

    Round round(OwnCall call, int calls) throws IOException {
        rounds.write(call + " " + calls + "\n");
        rounds.flush();
        String line = results.readLine();
        if (line == null) {
            throw new IllegalStateException("a client's JVM ended with its " + call);
        }
        String[] nanos = line.split(" ", -1);
        return new Round(Double.parseDouble(nanos[0]), Double.parseDouble(nanos[1]));
    }

    @Override
    public void close() throws IOException {
        rounds.close();
        process.onExit().join();
    }

    /**
     * What the JVM runs: for each line of input, a call and how many, prints a line with the two of {@link Round}.
     *
     * @param args the client and its base URL
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        try (Peer peer = Peers.valueOf(args[0]).open(args[1])) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                int calls = Integer.parseInt(words[1]);
                Series series = new Series(1, calls);
                System.gc();
                long cpu = SYSTEM.getProcessCpuTime();
                series.round(0, OwnCall.valueOf(words[0]).of(peer));
                double used = SYSTEM.getProcessCpuTime() - cpu;
                System.out.println(series.medianNanos() + " " + used / calls);
            }
        }
    }
}
