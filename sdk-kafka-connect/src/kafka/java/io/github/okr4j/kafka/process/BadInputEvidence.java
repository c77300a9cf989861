package io.github.okr4j.kafka.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of bad input at a real worker, as {@code docs/kafka-connect.md} lists it. */
class BadInputEvidence {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String TOPIC = "okr.clickup";
    private static final String FORBIDDEN = "forbidden";

    @TempDir
    private Path folder;

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @Test
    void badInput_atARealWorker_namesTheKeyAndHarmsNoOtherAccount() throws Exception {
        fake.addGoal("Grow");
        Path plugins = folder.resolve("plugins");
        Plugin.unpackInto(plugins);
        try (PlainKafka kafka = PlainKafka.start(folder);
                CommittedRecords committed = new CommittedRecords(kafka.bootstrap(), List.of(TOPIC))) {
            forbid(kafka);
            ConnectWorker worker = kafka.startWorker("worker", plugins);
            worker.awaitStart();

            refused(worker, "accounts.good.vendor", config("good", "vendor", "jira"));
            refused(worker, "accounts.good.token", without("accounts.good.token"));
            refused(worker, "accounts.good.token", config("good", "token", "pk_1\npk_2"));
            refused(worker, "twice", with(config("good", "token", fake.token()), "accounts", "good,good"));
            refused(worker, "accounts.good.speed", config("good", "speed", "high"));

            deadAndDownAccounts_besideAGoodOne_leaveItAlone(worker, committed);
            offset_byHand_isChecked(worker);
            account_removedAndAddedAgain_continues(worker, committed);
            topic_thatMayNotBeWritten_isNamed(worker);
        }
    }

    private void deadAndDownAccounts_besideAGoodOne_leaveItAlone(ConnectWorker worker, CommittedRecords committed)
            throws Exception {
        Map<String, String> config = config("good", "token", fake.token());
        config.putAll(config("revoked", "token", "pk_revoked"));
        config.putAll(config("down", "base.url", "http://localhost:" + PlainKafka.freePort()));
        config.put("accounts", "good,revoked,down");
        config.put("tasks.max", "9");
        worker.put("okr", config);
        worker.awaitRunning("okr", 3);
        consume(worker, committed, 2);
        assertThat(worker.get("/connectors/okr/status").path("tasks"))
                .allSatisfy(task -> assertThat(task.path("state").asText()).isEqualTo("RUNNING"));
        worker.process()
                .await(
                        "the log names both",
                        LIMIT,
                        () -> worker.process().output().contains("Account revoked: it cannot be read")
                                && worker.process().output().contains("Account down: a page cannot be read"));
        assertThat(worker.metric("revoked", "dead")).isEqualTo(1);
        assertThat(worker.metric("good", "dead")).isZero();
        assertThat(worker.metric("good", "readings")).isGreaterThanOrEqualTo(2);
        assertThat(worker.metric("down", "failures")).isPositive();
        assertThat(worker.process().output()).doesNotContain("pk_revoked").doesNotContain(fake.token());
    }

    private void offset_byHand_isChecked(ConnectWorker worker) throws Exception {
        stop(worker);
        for (String offset : List.of(
                "{\"page\": 7}",
                "{\"reading\": 0, \"token\": \"\", \"finished\": false}",
                "{\"reading\": 1, \"token\": \"made up\", \"finished\": false}")) {
            assertThatIOException()
                    .isThrownBy(() -> worker.patchOffsets(
                            "okr",
                            "{\"offsets\": [{\"partition\": {\"account\": \"good\"}, \"offset\": " + offset + "}]}"))
                    .withMessageContaining("account good")
                    .satisfies(e -> System.out.println("bad input: " + e.getMessage()));
        }
    }

    private void account_removedAndAddedAgain_continues(ConnectWorker worker, CommittedRecords committed)
            throws Exception {
        long before = committed.readings("good").stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        worker.put("okr", with(config("other", "token", fake.token()), "accounts", "other"));
        worker.resume("okr");
        committed.await(
                worker.process(),
                "a reading of the other account",
                LIMIT,
                () -> committed.readings("other").size() == 1);
        Map<String, String> both = config("good", "token", fake.token());
        both.putAll(config("other", "token", fake.token()));
        worker.put("okr", with(both, "accounts", "good,other"));
        committed.await(
                worker.process(),
                "the next reading",
                LIMIT,
                () -> committed.readings("good").contains(before + 1));
        assertThat(committed.count(1).duplicates()).isZero();
    }

    private void topic_thatMayNotBeWritten_isNamed(ConnectWorker worker) throws Exception {
        worker.put("okr", with(config("good", "token", fake.token()), "topic", FORBIDDEN));
        worker.process().await("the task fails", LIMIT, () -> {
            for (JsonNode task : worker.get("/connectors/okr/status").path("tasks")) {
                if (task.path("state").asText().equals("FAILED")) {
                    String trace = task.path("trace").asText();
                    System.out.println("bad input: "
                            + trace.lines()
                                    .filter(line -> line.contains(FORBIDDEN))
                                    .findFirst()
                                    .orElse(trace));
                    assertThat(trace).contains(FORBIDDEN);
                    return true;
                }
            }
            return false;
        });
    }

    private static void refused(ConnectWorker worker, String part, Map<String, String> config) {
        assertThatIOException()
                .isThrownBy(() -> worker.put("okr", config))
                .withMessageContaining(": 400 ")
                .withMessageContaining(part)
                .satisfies(e -> System.out.println("bad input: " + e.getMessage()));
    }

    private static void stop(ConnectWorker worker) throws Exception {
        worker.stop("okr");
        worker.process().await("it stopped", LIMIT, () -> {
            JsonNode status = worker.get("/connectors/okr/status");
            return status.at("/connector/state").asText().equals("STOPPED")
                    && status.path("tasks").isEmpty();
        });
    }

    private static void consume(ConnectWorker worker, CommittedRecords committed, int readings) throws Exception {
        committed.await(worker.process(), readings + " readings", LIMIT, () -> committed.completed(readings) == 1);
    }

    /** A valid configuration of one account, with one setting set or changed. */
    private Map<String, String> config(String account, String key, String value) {
        String prefix = "accounts." + account + ".";
        Map<String, String> config = new HashMap<>(Map.of(
                "connector.class",
                Plugin.CONNECTOR,
                "tasks.max",
                "2",
                "exactly.once.support",
                "required",
                "reading.interval.ms",
                "500",
                "accounts",
                account,
                prefix + "vendor",
                "clickup",
                prefix + "token",
                fake.token(),
                prefix + "workspace",
                fake.workspaceId(),
                prefix + "base.url",
                fake.baseUrl()));
        config.put(prefix + key, value);
        return config;
    }

    private Map<String, String> without(String key) {
        Map<String, String> config = config("good", "token", fake.token());
        config.remove(key);
        return config;
    }

    private static Map<String, String> with(Map<String, String> config, String key, String value) {
        config.put(key, value);
        return config;
    }

    private static void forbid(PlainKafka kafka) throws Exception {
        AclBinding denied = new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, FORBIDDEN, PatternType.LITERAL),
                new AccessControlEntry("User:*", "*", AclOperation.WRITE, AclPermissionType.DENY));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap()))) {
            admin.createAcls(List.of(denied)).all().get();
        }
    }
}
