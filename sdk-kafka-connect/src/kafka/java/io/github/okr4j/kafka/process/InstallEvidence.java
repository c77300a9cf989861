package io.github.okr4j.kafka.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain distributed worker runs the connector by the commands of {@code docs/kafka-connect.md}, word for word. */
class InstallEvidence {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int KEY_RESULTS = 4;

    @TempDir
    private Path folder;

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @BeforeEach
    void fill() {
        String goal = fake.addGoal("Grow");
        for (int i = 0; i < KEY_RESULTS; i++) {
            fake.addKeyResult(goal, "Key result " + i, "number", 0, i, 100);
        }
    }

    @Test
    void commands_ofThePage_installRunAndOperateTheConnector() throws Exception {
        int rest = PlainKafka.freePort();
        try (PlainKafka kafka = PlainKafka.start(folder)) {
            Path home = home(kafka);
            account(home, fake.token());
            InstallPage page = new InstallPage(
                    kafka,
                    Map.of(
                            "KAFKA_HOME", home.toString(),
                            "BROKER", kafka.bootstrap(),
                            "CONNECT", "http://localhost:" + rest));
            page.run("install");
            ChildJvm process = page.start("worker");
            new ConnectWorker(process, "localhost:" + rest).awaitStart();
            assertThat(page.run("plugins")).contains(Plugin.CONNECTOR);
            assertThat(page.run("create"))
                    .as("what Connect stores")
                    .contains("okr-accounts.properties:acme.token}")
                    .doesNotContain(fake.token());
            try (CommittedRecords committed = new CommittedRecords(kafka.bootstrap(), List.of("okr.clickup.acme"))) {
                awaitReadings(process, committed, 1);
                assertThat(json(page.run("status")).at("/tasks/0/state").asText())
                        .isEqualTo("RUNNING");
                page.run("stop");
                awaitState(process, page, "STOPPED");
                JsonNode offset = json(page.run("offsets")).at("/offsets/0/offset");
                assertThat(offset.path("reading").asInt()).isEqualTo(1);
                assertThat(offset.path("finished").asBoolean()).isTrue();
                assertThat(offset.path("items").asInt()).isEqualTo(KEY_RESULTS + 1);
                page.run("alter");
                page.run("resume");
                awaitReadings(process, committed, 2);
                assertThat(committed.readings("acme")).containsExactly(1L, 8L);
                page.run("stop");
                awaitState(process, page, "STOPPED");
                page.run("forget");
                assertThat(json(page.run("offsets")).path("offsets")).isEmpty();
                page.run("resume");
                awaitState(process, page, "RUNNING");
                page.run("restart");
                committed.await(
                        process,
                        "reading 1 again",
                        LIMIT,
                        () -> committed.markers().size() == 3);
                System.out.println("installed by the page: " + page.count() + " blocks, all executed; "
                        + committed.items() + " items in " + committed.markers().size() + " readings");
                // Each item of each reading once; reading 1 was read twice on purpose.
                assertThat(committed.items()).isEqualTo(3L * (KEY_RESULTS + 1));
                assertThat(page.isComplete()).as("all blocks were executed").isTrue();
            }
        }
    }

    private static void awaitReadings(ChildJvm process, CommittedRecords committed, int readings) throws Exception {
        committed.await(process, readings + " readings", LIMIT, () -> committed.completed(readings) == 1);
    }

    private static void awaitState(ChildJvm process, InstallPage page, String state) throws Exception {
        process.await(
                state,
                LIMIT,
                () -> json(page.run("status")).at("/connector/state").asText().equals(state));
    }

    private static JsonNode json(String text) throws Exception {
        return ConnectWorker.JSON.readTree(text);
    }

    /** What the page tells the reader to write. */
    private void account(Path home, String token) throws Exception {
        Files.writeString(
                home.resolve("config").resolve("okr-accounts.properties"),
                "acme.token=" + token + "\nacme.workspace=" + fake.workspaceId() + "\nacme.base.url=" + fake.baseUrl()
                        + "\n");
    }

    /** The folders of Kafka's distribution, with the script that starts a worker. */
    private Path home(PlainKafka kafka) throws Exception {
        Path home = Files.createDirectories(folder.resolve("kafka"));
        Files.createDirectories(home.resolve("config"));
        Path script = Files.createDirectories(home.resolve("bin")).resolve("connect-distributed.sh");
        Files.writeString(
                script,
                "#!/bin/sh\nexec " + PlainKafka.java() + " -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                        + " -Dlog4j2.configurationFile=" + kafka.logging() + " -cp '"
                        + PlainKafka.LIBS.toAbsolutePath().normalize()
                        + "/*' org.apache.kafka.connect.cli.ConnectDistributed \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
