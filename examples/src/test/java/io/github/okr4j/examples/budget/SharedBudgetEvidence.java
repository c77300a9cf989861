package io.github.okr4j.examples.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.EvidencePage;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four processes with one token under 100 requests a minute. PostgreSQL is used if {@code OKR4J_POSTGRESQL_URL} names a
 * server. {@code -Dokr4j.docs=write} writes the figures into {@code docs/reliability.md}.
 */
class SharedBudgetEvidence {
    static final String POSTGRESQL_MODE = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private static final int PROCESSES = 4;
    private static final int SECONDS = 75;
    private static final Pattern COUNT = Pattern.compile("made (\\d+) refused (\\d+)");

    @TempDir
    private Path folder;

    private record Counted(int made, int refused, int least) {}

    @Test
    void fourProcesses_oneBudget_areNeverRefused() throws Exception {
        StringBuilder table = new StringBuilder(PROCESSES + " processes, one token, " + SharedBudgetExample.REQUESTS
                + " requests a minute allowed.\n\n"
                + "| Budget | Seconds | Requests | Refused with 429 | Least of one process |\n|---|---|---|---|---|\n");
        // How many are refused depends on how soon each process hears of the others' requests, so it is only shown.
        table.append(row("each process alone", 20, new Fleet("alone", 20).end()));
        Server h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try {
            Map<String, Fleet> fleets = new LinkedHashMap<>();
            String address = "jdbc:h2:tcp://127.0.0.1:" + h2.getPort() + "/./budget;" + POSTGRESQL_MODE;
            fleets.put("shared, H2", new Fleet(address, SECONDS));
            String postgresql = System.getenv("OKR4J_POSTGRESQL_URL");
            if (postgresql == null) {
                System.out.println("PostgreSQL: SKIPPED, OKR4J_POSTGRESQL_URL names no server");
            } else {
                fleets.put("shared, PostgreSQL", new Fleet(postgresql, SECONDS));
            }
            for (Map.Entry<String, Fleet> one : fleets.entrySet()) {
                Counted counted = one.getValue().end();
                table.append(row(one.getKey(), SECONDS, counted));
                assertThat(counted.refused()).as(one.getKey()).isZero();
                assertThat(counted.made()).isGreaterThan(SharedBudgetExample.REQUESTS / 2);
                assertThat(counted.least()).isPositive();
            }
        } finally {
            h2.stop();
        }
        EvidencePage.report("shared budget", table.toString());
    }

    private static String row(String budget, int seconds, Counted counted) {
        return "| " + budget + " | " + seconds + " | " + counted.made() + " | " + counted.refused() + " | "
                + counted.least() + " |\n";
    }

    /** Processes that run at the same time, with a vendor of their own. */
    private final class Fleet {
        private final FakeClickUp fake = FakeClickUp.start();
        private final List<Process> processes = new ArrayList<>();
        private final List<Path> outputs = new ArrayList<>();

        Fleet(String database, int seconds) throws Exception {
            fake.limitRequests(SharedBudgetExample.REQUESTS, SharedBudgetExample.PERIOD, Clock.systemUTC());
            String goal = fake.addGoal("Grow");
            for (int i = 0; i < PROCESSES; i++) {
                Path output = Files.createTempFile(folder, "process", ".txt");
                outputs.add(output);
                processes.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                SharedBudgetExample.class.getName(),
                                fake.baseUrl(),
                                fake.token(),
                                goal,
                                database,
                                String.valueOf(seconds))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start());
            }
        }

        Counted end() throws Exception {
            int made = 0;
            int refused = 0;
            int least = Integer.MAX_VALUE;
            try (fake) {
                for (int i = 0; i < PROCESSES; i++) {
                    assertThat(processes.get(i).waitFor(SECONDS + 60, TimeUnit.SECONDS))
                            .isTrue();
                    String output = Files.readString(outputs.get(i));
                    Matcher count = COUNT.matcher(output);
                    assertThat(count.find()).as(output).isTrue();
                    made += Integer.parseInt(count.group(1));
                    refused += Integer.parseInt(count.group(2));
                    least = Math.min(least, Integer.parseInt(count.group(1)));
                }
                return new Counted(made, refused, least);
            } finally {
                processes.forEach(Process::destroyForcibly);
            }
        }
    }
}
