package io.github.okr4j.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.connect.util.clusters.EmbeddedConnectCluster;

/** What a consumer with {@code read_committed} sees. */
final class CommittedRecords implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    final List<ConsumerRecord<byte[], byte[]>> items = new ArrayList<>();
    final Map<String, String> markers = new HashMap<>();
    private final Consumer<byte[], byte[]> consumer;

    CommittedRecords(EmbeddedConnectCluster cluster, String... topics) {
        this.consumer = cluster.kafka()
                .createConsumerAndSubscribeTo(
                        Map.of("isolation.level", "read_committed", "auto.offset.reset", "earliest"), topics);
    }

    /** Consumes until something is true. */
    void until(int seconds, String what, BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "not within " + seconds + " s: " + what + "; items " + items.size() + ", markers " + markers);
            }
            read();
        }
    }

    /** Consumes what is there and what comes within a second. */
    void rest() {
        for (int i = 0; i < 5; i++) {
            read();
        }
    }

    private void read() {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (record.headers().lastHeader("okr4j.marker") == null) {
                items.add(record);
            } else {
                markers.put(
                        source(record) + " " + header(record, "okr4j.reading"),
                        new String(record.value(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Account, reading and id of each item. */
    Set<String> distinct() {
        Set<String> distinct = new HashSet<>();
        items.forEach(record ->
                distinct.add(source(record) + " " + header(record, "okr4j.reading") + " " + text(record.key())));
        return distinct;
    }

    long count(String source) {
        return items.stream().filter(record -> source(record).equals(source)).count();
    }

    private static String source(ConsumerRecord<byte[], byte[]> record) {
        return header(record, "okr4j.source");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return text(header.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
