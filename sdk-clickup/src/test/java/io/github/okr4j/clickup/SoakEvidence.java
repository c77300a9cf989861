package io.github.okr4j.clickup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.EvidencePage;
import io.github.okr4j.core.contract.LoopbackTls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that calls for a while holds no more at the end than at the beginning, and no call ends late. A minute, or as
 * long as {@code -Dokr4j.soak=10m} says.
 */
class SoakEvidence {
    private static final long SEED = 20_260_105;
    private static final int SETTLING = 2;
    private static final int THREADS_AND_DESCRIPTORS = 8;
    private static final long LATE_MILLIS = 500;
    private static final Duration TIME =
            Duration.parse("PT" + System.getProperty("okr4j.soak", "1m").toUpperCase(Locale.ROOT));

    /** What the process held after one round. */
    private record Sample(long heap, long threads, long descriptors) {
        static Sample of(String line) {
            String[] words = line.split(" ", -1);
            return new Sample(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
        }

        static Sample median(List<Sample> samples) {
            return new Sample(
                    median(samples.stream().mapToLong(Sample::heap).toArray()),
                    median(samples.stream().mapToLong(Sample::threads).toArray()),
                    median(samples.stream().mapToLong(Sample::descriptors).toArray()));
        }

        private static long median(long[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }
    }

    @Test
    void callsOfAllKinds_forAWhile_leaveNothingBehindAndEndInTime(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("soak.txt");
        try (UnreliableClickUp http1 = new UnreliableClickUp(SEED);
                UnreliableClickUp http2 = new UnreliableClickUp(SEED, LoopbackTls.in(folder))) {
            run(output, http1.url(), http2.url(), folder);
        }
        List<String> lines = Files.readAllLines(output);
        List<Sample> samples = lines.stream()
                .filter(line -> line.startsWith("sample "))
                .map(Sample::of)
                .skip(SETTLING)
                .toList();
        String total = lines.stream()
                .filter(line -> line.startsWith("total "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no end:\n" + String.join("\n", lines)));
        int third = samples.size() / 3;
        assertThat(third).as("rounds to compare").isPositive();
        Sample first = Sample.median(samples.subList(0, third));
        Sample last = Sample.median(samples.subList(samples.size() - third, samples.size()));
        EvidencePage.report("soak", page(samples.size() + SETTLING, first, last, total));
        assertStayed(first, last);
        assertInTime(total);
    }

    private static void assertStayed(Sample first, Sample last) {
        assertThat(last.heap()).as("KiB of heap after a collection").isLessThan(first.heap() * 11 / 10 + 1024);
        assertThat(last.threads()).as("threads").isLessThanOrEqualTo(first.threads() + THREADS_AND_DESCRIPTORS);
        assertThat(last.descriptors())
                .as("descriptors, sockets among them")
                .isLessThanOrEqualTo(first.descriptors() + THREADS_AND_DESCRIPTORS);
    }

    /** When the process itself could not run, no call could end. */
    private static void assertInTime(String total) {
        String[] words = total.split(" ", 5);
        assertThat(Long.parseLong(words[1])).as("calls").isGreaterThan(TIME.toSeconds() * 10);
        assertThat(Long.parseLong(words[2]))
                .as("milliseconds after its timeout, the latest call")
                .isLessThan(LATE_MILLIS + Long.parseLong(words[3]));
        assertThat(words[4]).contains("done=", "CallTimeoutException=", "CancellationException=");
    }

    private static String page(int rounds, Sample first, Sample last, String total) {
        String[] words = total.split(" ", 5);
        return String.format(
                Locale.ROOT,
                """
                %,d calls in %d s and %d rounds, which ended as %s. After the first round, the latest ended %d ms after its
                timeout, and the process itself was once kept from running for %d ms.

                | After a round | first third | last third |
                |---|---|---|
                | heap after a collection | %,d KiB | %,d KiB |
                | threads | %d | %d |
                | descriptors, sockets among them | %d | %d |
                """,
                Long.parseLong(words[1]),
                TIME.toSeconds(),
                rounds,
                words[4],
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                first.heap(),
                last.heap(),
                first.threads(),
                last.threads(),
                first.descriptors(),
                last.descriptors());
    }

    private static void run(Path output, String http1, String http2, Path folder) throws Exception {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SoakProgram.class.getName(),
                        Long.toString(TIME.toSeconds()),
                        http1,
                        http2,
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(TIME.toSeconds() * 2 + 60, TimeUnit.SECONDS))
                    .as("ended")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
    }
}
