package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peers;
import java.nio.file.Path;
import java.util.List;

/** What fresh JVMs of one kind took to the first response, in milliseconds. */
final class FreshTimes {
    /** A training run also writes its archive, which takes many times as long. */
    private static final int MOST_SECONDS = 300;

    final double[] sinceMain;
    final double[] sinceStart;

    FreshTimes(int count) {
        this.sinceMain = new double[count];
        this.sinceStart = new double[count];
    }

    /**
     * Starts a JVM and waits for it.
     *
     * @param round its number; negative if it does not count
     */
    void measure(int round, Path home, List<String> options, Peers peers, String url) {
        String printed = Jvm.output(
                Jvm.builder(
                        home,
                        Jvm.allCores(),
                        options,
                        FirstResponse.class,
                        peers.name(),
                        url,
                        Long.toString(System.currentTimeMillis())),
                MOST_SECONDS);
        if (printed.isEmpty()) {
            throw new IllegalStateException(peers + " got no response from " + url + " with " + options);
        }
        if (round >= 0) {
            String[] millis = printed.split(" ", -1);
            sinceMain[round] = Double.parseDouble(millis[0]);
            sinceStart[round] = Double.parseDouble(millis[1]);
        }
    }

    String mainTo(FreshTimes other) {
        return Report.withQuartiles(Stats.ratios(sinceMain, other.sinceMain));
    }

    String startTo(FreshTimes other) {
        return Report.withQuartiles(Stats.ratios(sinceStart, other.sinceStart));
    }

    String main() {
        return Report.number(Stats.of(sinceMain).median());
    }

    String start() {
        return Report.number(Stats.of(sinceStart).median());
    }
}
