package io.github.okr4j.kafka.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.okr4j.core.contract.EvidencePage;
import io.github.okr4j.kafka.process.CommittedRecords.Counts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broker and two workers as real processes. One worker is killed in the middle of a reading of 4,000 items over four accounts;
 * the other one takes its accounts over.
 */
class KilledWorkerEvidence {
    private static final int ITEMS = 1_000;
    private static final int READINGS = 2;
    private static final String CONNECTOR = "okr";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration DELAY = Duration.ofMillis(150);

    @TempDir
    private Path folder;

    @Test
    void worker_killedInTheMiddleOfAReading_repeatsAndLosesNothing() throws Exception {
        Path plugins = folder.resolve("plugins");
        Plugin.unpackInto(plugins);
        try (FourAccounts accounts = new FourAccounts(ITEMS);
                PlainKafka kafka = PlainKafka.start(folder);
                CommittedRecords committed = new CommittedRecords(kafka.bootstrap(), FourAccounts.TOPICS)) {
            accounts.disturb(DELAY);
            List<ConnectWorker> workers =
                    List.of(kafka.startWorker("worker-1", plugins), kafka.startWorker("worker-2", plugins));
            workers.get(0).awaitStart();
            workers.get(1).awaitStart();
            workers.get(0).put(CONNECTOR, config(accounts));
            workers.get(0).awaitRunning(CONNECTOR, FourAccounts.NAMES.size());

            committed.await(
                    workers.get(0).process(),
                    "a quarter of the first reading",
                    LIMIT,
                    () -> committed.items() >= ITEMS);
            ConnectWorker killed = workerInTheMiddle(workers, committed);
            ConnectWorker other = workers.get(killed == workers.get(0) ? 1 : 0);
            List<String> moved = accountsOf(killed);
            System.out.println("kill -9 of worker " + killed.process().id() + " with the accounts " + moved + "; "
                    + committed.items() + " of " + ITEMS * FourAccounts.NAMES.size() + " items are committed");
            killed.process().kill();
            long time = System.nanoTime();

            committed.await(
                    other.process(),
                    "all accounts on the other worker",
                    LIMIT,
                    () -> accountsOf(other).size() == FourAccounts.NAMES.size());
            int before = moved.stream().mapToInt(committed::items).sum();
            committed.await(
                    other.process(),
                    "an item of an account of the killed worker",
                    LIMIT,
                    () -> moved.stream().mapToInt(committed::items).sum() > before);
            long takenOver = Duration.ofNanos(System.nanoTime() - time).toSeconds();
            committed.await(
                    other.process(),
                    READINGS + " readings of each account",
                    LIMIT,
                    () -> committed.completed(READINGS) == FourAccounts.NAMES.size());

            Counts counts = committed.count(ITEMS);
            EvidencePage.report("kafka-connect.md", "killed worker", table(counts, accounts, takenOver));
            assertThat(counts.readings()).isGreaterThanOrEqualTo(READINGS * FourAccounts.NAMES.size());
            assertThat(counts.duplicates()).as("duplicates").isZero();
            assertThat(counts.lost()).as("lost").isZero();
            assertThat(accounts.faults()).isPositive();
            for (String marker : committed.markers()) {
                JsonNode end = ConnectWorker.JSON.readTree(marker);
                assertThat(end.path("items").asInt()).as(marker).isEqualTo(ITEMS);
                assertThat(end.path("failed")).as(marker).isEmpty();
            }
            assertThat(accountsOf(other)).containsExactlyInAnyOrderElementsOf(FourAccounts.NAMES);
        }
    }

    private static String table(Counts counts, FourAccounts accounts, long takenOver) {
        return "| Complete readings | Items read committed | Distinct | Duplicates | Lost | Requests | Failed requests |"
                + " Taken over after |\n|---|---|---|---|---|---|---|---|\n"
                + String.format(
                        Locale.ROOT,
                        "| %d | %,d | %,d | %d | %d | %,d | %,d | %d s |%n",
                        counts.readings(),
                        counts.items(),
                        counts.distinct(),
                        counts.duplicates(),
                        counts.lost(),
                        accounts.requests(),
                        accounts.faults(),
                        takenOver);
    }

    private static Map<String, String> config(FourAccounts accounts) {
        Map<String, String> config = new HashMap<>(accounts.config());
        config.putAll(Map.of(
                "connector.class", Plugin.CONNECTOR,
                "tasks.max", "4",
                "exactly.once.support", "required",
                "reading.interval.ms", "1000",
                "topic.creation.default.replication.factor", "1",
                "topic.creation.default.partitions", "1"));
        return config;
    }

    /** The worker of which more accounts are in the middle of a reading. */
    private static ConnectWorker workerInTheMiddle(List<ConnectWorker> workers, CommittedRecords committed)
            throws Exception {
        ConnectWorker most = workers.get(0);
        long ofMost = 0;
        for (ConnectWorker worker : workers) {
            long middle = accountsOf(worker).stream()
                    .filter(account -> committed.inTheMiddle(account) > 0)
                    .count();
            if (middle > ofMost) {
                most = worker;
                ofMost = middle;
            }
        }
        assertThat(ofMost).as("accounts in the middle of a reading").isPositive();
        return most;
    }

    /** The accounts that the worker reads. */
    private static List<String> accountsOf(ConnectWorker worker) throws Exception {
        JsonNode tasks = worker.get("/connectors/" + CONNECTOR + "/status").path("tasks");
        JsonNode configs = worker.get("/connectors/" + CONNECTOR + "/tasks");
        List<String> accounts = new ArrayList<>();
        for (JsonNode task : tasks) {
            if (task.path("worker_id").asText().equals(worker.address())
                    && task.path("state").asText().equals("RUNNING")) {
                accounts.addAll(List.of(configs.path(task.path("id").asInt())
                        .path("config")
                        .path("task.accounts")
                        .asText()
                        .split(",")));
            }
        }
        return accounts;
    }
}
