package io.github.okr4j.kafka.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.EvidencePage;
import io.github.okr4j.kafka.process.CommittedRecords.Counts;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the connector grows with the number of accounts. The accounts of {@link ManyAccounts} share one fake of ClickUp and one of
 * Perform &amp; Engage in this process. Up to 10 accounts, or as many as {@code -Dokr4j.kafka.accounts=1000} says.
 */
class ScaleEvidence {
    private static final int ITEMS = 100;
    private static final int TASKS = 4;
    private static final int MOST = Integer.getInteger("okr4j.kafka.accounts", 10);
    private static final double KIB = 1024;
    private static final double MIB = KIB * KIB;
    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    @AutoClose
    private final FakeClickUp clickUp = FakeClickUp.start();

    @AutoClose
    private final FakePerformEngage performEngage = FakePerformEngage.start();

    private final StringBuilder table = new StringBuilder();
    private final StringBuilder growth = new StringBuilder();

    /** Of all workers, by the number of accounts. */
    private final NavigableMap<Integer, Long> heaps = new TreeMap<>();

    @BeforeEach
    void fill() {
        String goal = clickUp.addGoal("Grow");
        for (int i = 1; i < ITEMS; i++) {
            clickUp.addKeyResult(goal, "Key result " + i, "number", 0, i, 100);
        }
        for (int i = 0; i < ITEMS; i++) {
            performEngage.addGoal("Goal " + i, "Noor Abadi", 0, 50, 100);
        }
    }

    @Test
    void accounts_upToAThousandOnOneAndTwoWorkers_areAllRead() throws Exception {
        table.append("| Workers | Accounts | Tasks run after | First item after | All read after | Items per second |"
                + " Heap of the workers |\n|---|---|---|---|---|---|---|\n");
        for (int workers = 1; workers <= 2; workers++) {
            Path here = Files.createDirectory(folder.resolve("with-" + workers));
            Path plugins = here.resolve("plugins");
            addProvider(Plugin.unpackInto(plugins).resolve("accounts.jar"));
            try (PlainKafka kafka = PlainKafka.start(here)) {
                List<ConnectWorker> all = new ArrayList<>();
                for (int i = 1; i <= workers; i++) {
                    all.add(kafka.startWorker("worker-" + i, plugins));
                }
                for (ConnectWorker worker : all) {
                    worker.awaitStart();
                }
                for (int accounts = 10; accounts <= MOST; accounts *= 10) {
                    measure(kafka, all, accounts);
                }
                grow(workers);
            }
        }
        EvidencePage.report("kafka-connect.md", "scale", table.toString() + growth);
    }

    private void grow(int workers) {
        int most = heaps.lastKey();
        Integer less = heaps.lowerKey(most);
        if (less != null) {
            growth.append(String.format(
                    Locale.ROOT,
                    "%nFrom %,d to %,d accounts on %d worker%s, the heap grows by %.1f KiB per account.%n",
                    less,
                    most,
                    workers,
                    workers == 1 ? "" : "s",
                    (heaps.get(most) - heaps.get(less)) / KIB / (most - less)));
        }
        heaps.clear();
    }

    private void measure(PlainKafka kafka, List<ConnectWorker> workers, int accounts) throws Exception {
        String connector = "okr-" + accounts;
        ConnectWorker worker = workers.get(0);
        try (CommittedRecords committed = new CommittedRecords(kafka.bootstrap(), List.of(connector))) {
            long start = System.nanoTime();
            worker.put(connector, config(connector, accounts));
            worker.awaitRunning(connector, TASKS);
            double running = seconds(start);
            committed.await(worker.process(), "an item", LIMIT, () -> committed.items() > 0);
            double first = seconds(start);
            committed.await(worker.process(), "all accounts", LIMIT, () -> committed.completed(1) == accounts);
            double last = seconds(start);
            long heap = heap(workers);
            heaps.put(accounts, heap);
            Counts counts = committed.count(ITEMS);
            System.out.println(workers.size() + " workers, " + accounts + " accounts: " + counts);
            assertThat(counts.readings()).isEqualTo(accounts);
            assertThat(counts.duplicates()).isZero();
            assertThat(counts.lost()).isZero();
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %,d | %.1f s | %.1f s | %.1f s | %,.0f | %.1f MiB |%n",
                    workers.size(),
                    accounts,
                    running,
                    first,
                    last,
                    accounts * ITEMS / (last - first),
                    heap / MIB));
        }
        worker.delete(connector);
    }

    private Map<String, String> config(String topic, int accounts) {
        Map<String, String> config = new HashMap<>(Map.of(
                "connector.class",
                Plugin.CONNECTOR,
                "tasks.max",
                String.valueOf(TASKS),
                "exactly.once.support",
                "required",
                "topic",
                topic,
                "reading.interval.ms",
                "-1",
                "account.provider.class",
                ManyAccounts.class.getName(),
                ManyAccounts.COUNT,
                String.valueOf(accounts)));
        String even = ManyAccounts.PREFIXES.get(0);
        config.put(even + "vendor", "clickup");
        config.put(even + "base.url", clickUp.baseUrl());
        config.put(even + "token", clickUp.token());
        config.put(even + "workspace", clickUp.workspaceId());
        String odd = ManyAccounts.PREFIXES.get(1);
        config.put(odd + "vendor", "perform-engage");
        config.put(odd + "base.url", performEngage.baseUrl());
        config.put(odd + "username", performEngage.username());
        config.put(odd + "token", performEngage.apiKey());
        return config;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Bytes of all workers together that are reachable. */
    private long heap(List<ConnectWorker> workers) throws Exception {
        long bytes = 0;
        for (ConnectWorker worker : workers) {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            String id = String.valueOf(worker.process().id());
            try (ChildJvm histogram =
                    ChildJvm.start("jcmd-" + id, folder, new ProcessBuilder(jcmd, id, "GC.class_histogram"))) {
                histogram.awaitSuccess(LIMIT);
                String total = histogram.output().strip();
                bytes += Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
            }
        }
        return bytes;
    }

    private static void addProvider(Path jar) throws IOException {
        String name = ManyAccounts.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream content = ManyAccounts.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new ZipEntry(name));
            content.transferTo(out);
        }
    }
}
