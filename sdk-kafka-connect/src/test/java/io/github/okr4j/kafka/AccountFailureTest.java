package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.okr4j.kafka.ConfigCheckTest.ListedAccounts;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accounts that cannot be read beside one that can. */
class AccountFailureTest {
    private final ConnectRun run = new ConnectRun();
    private final FakeClickUp good = FakeClickUp.start();
    private final FakeClickUp bad = FakeClickUp.start();

    @BeforeEach
    void goals() {
        good.addGoal("good");
        for (int i = 0; i < 60; i++) {
            bad.addGoal("Goal " + i);
        }
        run.account("good", settings(good)).account("bad", settings(bad)).with("dead.account.topic", "okr.dead");
    }

    @AfterEach
    void stop() {
        ListedAccounts.failsUndeclared = false;
        run.close();
        good.close();
        bad.close();
    }

    private static String[] settings(FakeClickUp fake) {
        return VendorFakes.clickUpSettings(fake).toArray(String[]::new);
    }

    @Test
    void poll_revokedToken_isReportedOnceAndTheOthersGoOn() {
        run.with("accounts.bad." + "token", "pk_revoked");
        run.untilReading("good", 1).until(() -> !dead().isEmpty());
        for (int reading = 2; reading < 70; reading++) {
            run.now.addAndGet(60_000);
            run.untilReading("good", reading);
        }
        int asked = (int) bad.requests().stream().count();
        assertThat(dead()).singleElement().satisfies(record -> {
            Struct value = (Struct) record.value();
            assertThat(value.getString("account")).isEqualTo("bad");
            assertThat(value.getString("vendor")).isEqualTo("clickup");
            assertThat(value.getString("error")).isEqualTo("UnauthorizedException");
            assertThat(value.getString("message")).doesNotContain("pk_revoked");
            assertThat(record.topic()).isEqualTo("okr.dead");
            assertThat(record.key()).isEqualTo("bad");
        });
        assertThat(asked).as("tried again after an hour").isEqualTo(2);
        assertThat(run.offsets.metrics.value("bad", "dead")).isEqualTo(1);
        assertThat(run.offsets.metrics.value("good", "dead")).isZero();
    }

    @Test
    void poll_tokenRevokedInTheMiddle_continuesThereOnceItWorks() {
        run.until(() -> run.keys("bad").size() == 50 || !dead().isEmpty());
        bad.inject(Fault.status(401).always());
        run.crashAndStart();
        run.until(() -> !dead().isEmpty());
        bad.clearFaults();
        assertThat(run.offsets.of("bad")).as("unmoved").containsEntry("items", 50L);
        run.now.addAndGet(Duration.ofHours(1).toMillis());
        run.untilReading("bad", 1);
        assertThat(run.keys("bad")).doesNotHaveDuplicates().hasSize(60);
        assertThat(run.offsets.metrics.value("bad", "dead")).isZero();
    }

    @Test
    void poll_rateLimited_returnsAtOnceUntilTheWaitIsOver() {
        bad.inject(Fault.tooManyRequests().retryAfter("120").on("GET", "/team"));
        run.untilReading("good", 1).until(() -> run.offsets.metrics.value("bad", "failures") == 1);
        long start = System.nanoTime();
        run.now.addAndGet(119_000);
        run.untilReading("good", 2);
        run.poll();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(run.keys("bad")).isEmpty();
        run.now.addAndGet(1_000);
        run.untilReading("bad", 1);
        assertThat(run.keys("bad")).hasSize(60);
        assertThat(dead()).isEmpty();
        assertThat(run.offsets.metrics.value("bad", "waits")).isPositive();
    }

    @Test
    void poll_undeclaredExceptionOfTheProvider_costsNoThread() {
        run.with("account.provider.class", ListedAccounts.class.getName()).with("parallel.accounts", "1");
        ListedAccounts.listed = List.of(new Account("provided", Map.of("vendor", "pipedrive", "token", "t")));
        ListedAccounts.failsUndeclared = false;
        run.start();
        ListedAccounts.failsUndeclared = true;

        run.until(() -> !dead().isEmpty()).untilReading("good", 1).untilReading("bad", 1);

        assertThat(((Struct) dead().get(0).value()).getString("account")).isEqualTo("provided");
    }

    @Test
    void poll_vendorThatHangs_leavesThreadsToTheOthers() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean hangs = new AtomicBoolean();
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        silent.setExecutor(threads);
        silent.createContext("/", exchange -> {
            if (hangs.get()) {
                await(end);
            }
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        silent.start();
        try {
            run.with("parallel.accounts", "4");
            for (int i = 0; i < 8; i++) {
                String url = "http://127.0.0.1:" + silent.getAddress().getPort();
                run.account("silent" + i, "vendor", "pipedrive", "token", "t" + i, "base.url", url);
            }
            run.until(() -> dead().size() == 8);
            hangs.set(true);
            run.now.addAndGet(Duration.ofHours(1).toMillis());
            for (int reading = 2; reading < 6; reading++) {
                run.untilReading("good", reading);
                run.now.addAndGet(60_000);
            }
        } finally {
            end.countDown();
            silent.stop(0);
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void poll_vendorDownAtStart_readsOnceItIsUp() {
        bad.inject(Fault.status(503).always());
        run.untilReading("good", 1).until(() -> run.offsets.metrics.value("bad", "failures") == 1);
        bad.clearFaults();
        run.now.addAndGet(60_000);
        run.untilReading("bad", 1);
        assertThat(run.keys("bad")).hasSize(60);
        assertThat(dead()).isEmpty();
    }

    @Test
    void poll_failureInTheMiddle_readsEachItemOnce() {
        run.until(() -> run.keys("bad").size() == 50);
        run.close();
        bad.inject(Fault.status(503).times(3).on("GET", "/team"));
        run.start();
        run.until(() -> run.offsets.metrics.value("bad", "failures") == 1);
        run.now.addAndGet(60_000);
        run.untilReading("bad", 1);
        assertThat(run.keys("bad")).doesNotHaveDuplicates().hasSize(60);
    }

    /** A vendor whose pages lead in a circle would be read for ever. */
    @Test
    void poll_cyclicPaging_isReportedAndNotRepeated() {
        VendorFakes cyclic = VendorFakes.of("perdoo-rest", 200);
        cyclic.fake().inject(Fault.repeatedPageToken().always());
        run.account("cyclic", cyclic.settingsArray());
        try (var fake = cyclic.fake()) {
            run.until(() -> !dead().isEmpty());
            int delivered = run.items("cyclic").size();
            run.now.addAndGet(1_000);
            run.untilReading("good", 1);
            assertThat(run.items("cyclic")).hasSize(delivered).hasSizeLessThan(100);
            assertThat(run.keys("cyclic")).doesNotHaveDuplicates();
            assertThat(fake.requests()).hasSizeLessThan(20);
        }
        assertThat(((Struct) dead().get(0).value()).getString("message")).contains("cyclic");
    }

    static List<Map<String, Object>> unusableOffsets() {
        String token = "okr4j1.Zm9v";
        return List.of(
                Map.of("token", token, "reading", 1L, "finished", false),
                Map.of("token", 7L, "reading", 1L, "finished", false),
                Map.of("token", "", "reading", "one", "finished", false),
                Map.of("token", "", "reading", 0L, "finished", false),
                Map.of("token", "", "reading", 1L),
                Map.of("token", "okr4j1.end", "reading", 1L, "finished", false),
                Map.of("token", "", "reading", 1L, "finished", false, "format", 2L),
                Map.of("position", 12L));
    }

    @ParameterizedTest
    @MethodSource("unusableOffsets")
    void start_offsetOfAnotherVersionOrByHand_isReportedAndLeftAsItIs(Map<String, Object> offset) {
        run.offsets.put("bad", offset);
        run.untilReading("good", 1).until(() -> !dead().isEmpty());
        assertThat(dead())
                .singleElement()
                .satisfies(record -> assertThat(((Struct) record.value()).getString("message"))
                        .contains("offset of account bad", "alter or delete"));
        assertThat(run.offsets.of("bad")).isEqualTo(offset);
        assertThat(bad.requests()).isEmpty();
    }

    @Test
    void start_offsetOfAnotherWorkspace_isReported() {
        run.until(() -> run.keys("bad").size() == 50);
        run.close();
        run.with("accounts.bad." + "workspace", "4711");
        run.until(() -> !dead().isEmpty());
        assertThat(((Struct) dead().get(0).value()).getString("message"))
                .contains("offset of account bad", "another list");
    }

    @Test
    void stop_pageUnderWay_doesNotWaitForIt() {
        bad.inject(Fault.delay(Duration.ofSeconds(20)).always());
        run.untilReading("good", 1).until(() -> !bad.requests().isEmpty());
        long start = System.nanoTime();
        run.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        bad.clearFaults();
        run.start();
        run.untilReading("bad", 1);
        assertThat(run.keys("bad")).doesNotHaveDuplicates().hasSize(60);
    }

    private List<SourceRecord> dead() {
        return run.committed.stream()
                .filter(record -> record.valueSchema().name().endsWith(".DeadAccount"))
                .toList();
    }
}
