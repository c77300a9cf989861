package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings, page by page, with and without crashes between the pages. */
class OkrSourceTaskTest {
    private final ConnectRun run = new ConnectRun();

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void poll_listOfThreePages_isThreeTransactions() {
        try (var fake = VendorFakes.clickUp(120).fake()) {
            run.account("a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            run.untilReading("a", 1);
        }
        assertThat(run.transactions).extracting(List::size).containsExactly(50, 50, 21);
        assertThat(run.committed).allSatisfy(record -> {
            assertThat(record.sourcePartition()).isEqualTo(Map.of("account", "a"));
            assertThat(record.topic()).isEqualTo("okr.clickup");
            assertThat(header(record, "okr4j.source")).isEqualTo("a");
            assertThat(header(record, "okr4j.reading")).isEqualTo(1L);
            assertThat(header(record, "okr4j.version")).isEqualTo(Release.VERSION);
        });
        assertThat(run.offsets.of("a"))
                .containsEntry("token", "")
                .containsEntry("reading", 1L)
                .containsEntry("finished", true);
        SourceRecord marker = run.committed.get(120);
        assertThat(marker.key()).isEqualTo("a:marker");
        assertThat(header(marker, "okr4j.marker")).isEqualTo(true);
        Struct value = (Struct) marker.value();
        assertThat(value.getInt64("items")).isEqualTo(120);
        assertThat(value.getInt64("reading")).isEqualTo(1);
        assertThat(value.getArray("failed")).isEmpty();
    }

    /** Each open reading has a client with threads, and what it knows of the list. */
    @Test
    void poll_moreAccountsThanThreads_finishesReadingsBeforeOthersBegin() {
        try (var fake = VendorFakes.clickUp(120).fake()) {
            run.with("parallel.accounts", "2");
            for (String name : List.of("a", "b", "c", "d", "e")) {
                run.account(
                        name, VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            }
            for (String name : List.of("a", "b", "c", "d", "e")) {
                run.untilReading(name, 1);
            }
        }
        Set<Object> open = new HashSet<>();
        for (List<SourceRecord> page : run.transactions) {
            SourceRecord last = page.get(page.size() - 1);
            Object account = last.sourcePartition().get("account");
            if (ConnectRun.isMarker(last)) {
                open.remove(account);
            } else {
                open.add(account);
            }
            assertThat(open).as("readings under way").hasSizeLessThanOrEqualTo(2);
        }
    }

    /** A worker without exactly once may commit the offset of a record before the next one is written. */
    @Test
    void poll_eachPage_movesTheOffsetWithItsLastRecord() {
        try (var fake = VendorFakes.clickUp(60).fake()) {
            run.account("a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            run.untilReading("a", 1);
        }
        List<SourceRecord> first = run.transactions.get(0);
        assertThat(first.subList(0, 49))
                .extracting(SourceRecord::sourceOffset)
                .allSatisfy(offset -> assertThat(offset).isEqualTo(ReadingOffset.START.toMap()));
        assertThat(first.get(49).sourceOffset().get("token").toString()).startsWith("okr4j1.");
        List<SourceRecord> last = run.transactions.get(1);
        assertThat(last.subList(0, 10))
                .allSatisfy(record -> assertThat(record.sourceOffset())
                        .isEqualTo(first.get(49).sourceOffset()));
        assertThat(last.get(10).sourceOffset().get("finished")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clickup", "pipedrive", "perdoo", "perdoo-rest", "perform-engage"})
    void start_afterACrashBehindEachPage_readsEachItemOnce(String vendor) {
        VendorFakes account = VendorFakes.of(vendor, 220);
        try (var fake = account.fake()) {
            run.account("a", account.settingsArray());
            while (run.markers("a").isEmpty()) {
                int before = run.transactions.size();
                run.until(() -> run.transactions.size() > before);
                run.crashAndStart();
            }
            assertThat(fake.requests()).isNotEmpty();
        }
        assertThat(run.transactions).hasSizeGreaterThan(2);
        assertThat(run.keys("a")).doesNotHaveDuplicates().hasSize(account.items());
        assertThat(run.markers("a")).singleElement().satisfies(marker -> {
            assertThat(marker.getInt64("items")).isEqualTo(account.items());
            assertThat(marker.getString("vendor")).isEqualTo(vendor);
        });
        assertThat(run.items("a"))
                .allSatisfy(record -> assertThat(record.topic()).isEqualTo("okr." + vendor));
    }

    @Test
    void poll_emptyList_isAMarker() {
        try (var fake = VendorFakes.clickUp(0).fake()) {
            run.account("a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            run.untilReading("a", 1);
        }
        assertThat(run.committed).hasSize(1);
        assertThat(run.markers("a").get(0).getInt64("items")).isZero();
    }

    @Test
    void poll_unreadableGoals_areInTheMarkerUntilTheyAreRead() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            List<String> ids = List.of(fake.addGoal("one"), fake.addGoal("two"), fake.addGoal("three"));
            fake.inject(Fault.status(403).on("GET", "/goal/" + ids.get(1)).always());
            run.account("a", VendorFakes.clickUpSettings(fake).toArray(String[]::new));
            run.untilReading("a", 1);
            fake.clearFaults();
            run.now.addAndGet(60_000);
            run.untilReading("a", 2);
            Struct first = run.markers("a").get(0);
            assertThat(first.getInt64("items")).isEqualTo(2);
            assertThat(first.<String>getArray("failed")).containsExactly("clickup:goal:" + ids.get(1));
            assertThat(run.markers("a").get(1).getInt64("items")).isEqualTo(3);
            assertThat(run.markers("a").get(1).<String>getArray("failed")).isEmpty();
            assertThat(run.offsets.metrics.value("a", "failures")).isEqualTo(1);
        }
    }

    /** A page token leads to what failed before it, so a crash in between loses no failure. */
    @Test
    void start_inTheMiddleAfterAFailure_triesItAgain() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            String first = fake.addGoal("first");
            for (int i = 0; i < 70; i++) {
                fake.addGoal("Goal " + i);
            }
            fake.inject(Fault.status(403).on("GET", "/goal/" + first).always());
            run.account("a", VendorFakes.clickUpSettings(fake).toArray(String[]::new));
            run.until(() -> !run.transactions.isEmpty());
            fake.clearFaults();
            run.crashAndStart();
            run.untilReading("a", 1);
            assertThat(run.keys("a")).doesNotHaveDuplicates().hasSize(71);
            assertThat(run.markers("a").get(0).<String>getArray("failed")).isEmpty();
        }
    }

    @Test
    void poll_nextReading_comesAfterTheIntervalAlsoIfTheTaskWasRestarted() {
        try (var fake = VendorFakes.clickUp(3).fake()) {
            run.account("a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            run.untilReading("a", 1);
            run.crashAndStart();
            run.now.addAndGet(59_999);
            assertThat(run.poll()).isEmpty();
            run.now.addAndGet(1);
            run.untilReading("a", 2);
        }
        assertThat(run.keys("a")).hasSize(6);
        assertThat(header(run.committed.get(5), "okr4j.reading")).isEqualTo(2L);
    }

    @Test
    void poll_singleReading_isNotRepeated() {
        try (var fake = VendorFakes.clickUp(3).fake()) {
            run.with("reading.interval.ms", "-1")
                    .account(
                            "a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            run.untilReading("a", 1);
            run.now.addAndGet(1_000_000_000);
            assertThat(run.poll()).isEmpty();
            run.crashAndStart();
            assertThat(run.poll()).isEmpty();
        }
    }

    @Test
    void start_accountRemovedAndAddedAgain_continuesWhereItStood() {
        try (var fake = VendorFakes.clickUp(70).fake();
                ConnectRun later = new ConnectRun(run.offsets)) {
            String[] settings = VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new);
            // One at a time: else "b" may be read whole before the first page of "a".
            run.with("parallel.accounts", "1").account("a", settings).account("b", settings);
            run.until(() -> run.keys("a").size() == 50);
            run.close();
            ConnectRun without = new ConnectRun(run.offsets).account("b", settings);
            without.untilReading("b", 1).close();
            later.account("a", settings).account("b", settings);
            later.untilReading("a", 1);
            assertThat(later.keys("a")).hasSize(20).doesNotContainAnyElementsOf(run.keys("a"));
        }
    }

    @Test
    void poll_manyAccounts_areReadByAFewThreads() {
        int accounts = 200;
        Set<String> threads = new HashSet<>();
        Set<String> before = readingThreads();
        try (var fake = VendorFakes.clickUp(1).fake()) {
            String[] settings = VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new);
            run.with("parallel.accounts", "4").with("topic", "okr.${vendor}.${account}");
            for (int i = 0; i < accounts; i++) {
                run.account("a" + i, settings);
            }
            run.until(() -> {
                threads.addAll(readingThreads());
                return run.committed.size() == 2 * accounts;
            });
        }
        threads.removeAll(before);
        assertThat(threads).hasSizeBetween(1, 4);
        assertThat(run.committed.stream().map(SourceRecord::topic).distinct()).hasSize(accounts);
    }

    private static Set<String> readingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("okr4j-reading-"))
                .collect(Collectors.toSet());
    }

    @Test
    void start_workerWithoutMetricsForPlugins_reads() {
        try (var fake = VendorFakes.clickUp(1).fake();
                ConnectRun old = new ConnectRun(new StoredOffsets().withoutMetrics())) {
            old.account("a", VendorFakes.clickUpSettings((FakeClickUp) fake).toArray(String[]::new));
            old.untilReading("a", 1);
            assertThat(old.keys("a")).hasSize(1);
        }
    }

    private static Object header(SourceRecord record, String name) {
        return record.headers().lastWithName(name).value();
    }
}
