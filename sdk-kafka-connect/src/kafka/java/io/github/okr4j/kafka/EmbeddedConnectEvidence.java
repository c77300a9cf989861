package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.testkit.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.connect.runtime.rest.errors.ConnectRestException;
import org.apache.kafka.connect.storage.StringConverter;
import org.apache.kafka.connect.util.clusters.EmbeddedConnectCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The connector in real workers with exactly once, on a real broker, all in this process. */
@Timeout(600)
class EmbeddedConnectEvidence {
    private static final List<String> VENDORS = List.of("clickup", "pipedrive", "perdoo", "perform-engage");
    private static final int GOALS = 1_000;
    private static final int PATIENCE_SECONDS = 240;

    private static EmbeddedConnectCluster cluster;

    @BeforeAll
    static void start() {
        Properties broker = new Properties();
        broker.setProperty("transaction.state.log.replication.factor", "1");
        broker.setProperty("transaction.state.log.min.isr", "1");
        broker.setProperty("offsets.topic.replication.factor", "1");
        Map<String, String> worker = new HashMap<>();
        worker.put("exactly.once.source.support", "enabled");
        worker.put("scheduled.rebalance.max.delay.ms", "1000");
        worker.put("key.converter", StringConverter.class.getName());
        worker.put("value.converter", "org.apache.kafka.connect.json.JsonConverter");
        worker.put("value.converter.schemas.enable", "false");
        cluster = new EmbeddedConnectCluster.Builder()
                .name("okr4j")
                .numWorkers(2)
                .numBrokers(1)
                .brokerProps(broker)
                .workerProps(worker)
                .build();
        cluster.start();
    }

    @AfterAll
    static void stop() {
        cluster.stop();
    }

    private static Map<String, String> connector(int tasks) {
        Map<String, String> props = new HashMap<>();
        props.put("connector.class", OkrSourceConnector.class.getName());
        props.put("tasks.max", String.valueOf(tasks));
        props.put("exactly.once.support", "required");
        props.put("reading.interval.ms", "-1");
        return props;
    }

    private static void add(Map<String, String> props, String account, VendorFakes fake) {
        props.merge("accounts", account, (before, added) -> before + "," + added);
        for (int i = 0; i < fake.settings().size(); i += 2) {
            props.put(
                    "accounts." + account + "." + fake.settings().get(i),
                    fake.settings().get(i + 1));
        }
    }

    private static void print(String what, CommittedRecords records, long expected) {
        int distinct = records.distinct().size();
        System.out.printf(
                "%s: records read committed %d, distinct %d, duplicates %d, lost %d%n",
                what, records.items.size(), distinct, records.items.size() - distinct, expected - distinct);
        assertThat(records.items).hasSize(distinct);
        assertThat(distinct).isEqualTo((int) expected);
    }

    @Test
    void reading_workerStoppedInTheMiddleWithFivePercentFaults_deliversEachItemOnce() throws Exception {
        Map<String, String> props = connector(2);
        List<VendorFakes> fakes = new ArrayList<>();
        for (String vendor : VENDORS) {
            VendorFakes fake = VendorFakes.of(vendor, GOALS);
            fake.fake().inject(Fault.status(503).every(20));
            fakes.add(fake);
            add(props, vendor, fake);
        }
        String[] topics = VENDORS.stream().map(vendor -> "okr." + vendor).toArray(String[]::new);
        for (String topic : topics) {
            cluster.kafka().createTopic(topic, 3);
        }
        try (CommittedRecords records = new CommittedRecords(cluster, topics)) {
            cluster.configureConnector("crash", props);
            records.until(PATIENCE_SECONDS, "a part of each task", () -> records.items.size() > GOALS / 2);
            cluster.removeWorker();
            records.until(PATIENCE_SECONDS, "four markers", () -> records.markers.size() == VENDORS.size());
            records.rest();
            long expected = fakes.stream().mapToLong(VendorFakes::items).sum();
            print("a worker stopped in the middle of a reading", records, expected);
            assertThat(records.markers)
                    .hasSize(4)
                    .allSatisfy((reading, value) -> assertThat(value).contains("\"items\":" + GOALS, "\"failed\":[]"));
        } finally {
            cluster.addWorker();
            cluster.deleteConnector("crash");
            fakes.forEach(fake -> fake.fake().close());
        }
    }

    @Test
    void topic_thatMayNotBeWritten_failsTheTaskAndLosesNothing() throws Exception {
        VendorFakes fake = VendorFakes.of("clickup", 120);
        Map<String, String> props = connector(1);
        add(props, "narrow", fake);
        props.put("topic", "narrow");
        // Room for the broker's own mark that a transaction was aborted, not for a page.
        cluster.kafka().createTopic("narrow", 1, 1, Map.of("max.message.bytes", "300"));
        cluster.kafka().createTopic("wide", 1);
        try (CommittedRecords records = new CommittedRecords(cluster, "narrow", "wide")) {
            cluster.configureConnector("topics", props);
            cluster.assertions().assertConnectorIsRunningAndTasksHaveFailed("topics", 1, "the record is too large");
            records.rest();
            assertThat(records.items).isEmpty();
            props.put("topic", "wide");
            cluster.configureConnector("topics", props);
            cluster.restartConnectorAndTasks("topics", false, true, false);
            records.until(PATIENCE_SECONDS, "the marker", () -> records.markers.size() == 1);
            records.rest();
            print("a topic that may not be written, and then may", records, 120);
        } finally {
            cluster.deleteConnector("topics");
            fake.fake().close();
        }
    }

    @Test
    void offsets_alteredByHand_areCheckedAndReadFrom() throws Exception {
        VendorFakes fake = VendorFakes.of("clickup", 60);
        Map<String, String> props = connector(1);
        add(props, "moved", fake);
        props.put("topic", "moved");
        cluster.kafka().createTopic("moved", 1);
        try (CommittedRecords records = new CommittedRecords(cluster, "moved")) {
            cluster.configureConnector("offsets", props);
            records.until(PATIENCE_SECONDS, "the first reading", () -> records.markers.size() == 1);
            cluster.stopConnector("offsets");
            cluster.assertions().assertConnectorIsStopped("offsets", "stopped");
            Map<String, String> partition = Map.of("account", "moved");
            assertThatThrownBy(() -> cluster.alterSourceConnectorOffset(
                            "offsets", partition, Map.of("token", "nonsense", "reading", 2, "finished", false)))
                    .isInstanceOf(ConnectRestException.class)
                    .hasMessageContaining("offset of account moved cannot be used");
            cluster.alterSourceConnectorOffset(
                    "offsets", partition, Map.of("token", "", "reading", 7, "finished", false));
            cluster.resumeConnector("offsets");
            records.until(PATIENCE_SECONDS, "the reading that was asked for", () -> records.markers.size() == 2);
            records.rest();
            assertThat(records.markers).containsKeys("moved 1", "moved 7");
            print("an offset altered by hand", records, 120);
        } finally {
            cluster.deleteConnector("offsets");
            fake.fake().close();
        }
    }
}
