package io.github.okr4j.kafka.process;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a consumer with {@code read_committed} receives, by account and reading. */
final class CommittedRecords implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;
    private final SortedMap<String, SortedMap<Long, Reading>> accounts = new TreeMap<>();
    private final List<String> markers = new ArrayList<>();
    private long items;

    /** The items of one account in one reading. */
    static final class Reading {
        private final Set<String> ids = new HashSet<>();
        private int items;
        private int ends;

        int items() {
            return items;
        }

        int distinct() {
            return ids.size();
        }

        boolean isComplete() {
            return ends > 0;
        }
    }

    /** Items of complete readings, all accounts together. */
    record Counts(int readings, int items, int distinct, int lost, int markers) {
        int duplicates() {
            return items - distinct + markers - readings;
        }

        @Override
        public String toString() {
            return "complete readings " + readings + ", records read committed " + (items + markers)
                    + ", of them markers " + markers + ", distinct items " + distinct + ", duplicates " + duplicates()
                    + ", lost " + lost;
        }
    }

    /** Reads the topics from their beginning. */
    CommittedRecords(String bootstrap, List<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG, "500"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(
                topics.stream().map(topic -> new TopicPartition(topic, 0)).toList());
    }

    /** Consumes until the condition is met, as long as the process lives. */
    void await(ChildJvm process, String what, Duration limit, ChildJvm.Condition condition) throws Exception {
        process.await(what, limit, () -> {
            poll();
            return condition.isMet();
        });
    }

    private void poll() {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
            Reading reading = accounts.computeIfAbsent(header(record, "okr4j.source"), name -> new TreeMap<>())
                    .computeIfAbsent(Long.valueOf(header(record, "okr4j.reading")), number -> new Reading());
            if (record.headers().lastHeader("okr4j.marker") != null) {
                reading.ends++;
                markers.add(record.value());
            } else {
                reading.items++;
                reading.ids.add(record.key());
                items++;
            }
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new AssertionError("no header " + name + ": " + record);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    long items() {
        return items;
    }

    /** The values of the markers. */
    List<String> markers() {
        return markers;
    }

    /** The numbers of the complete readings of the account. */
    List<Long> readings(String account) {
        return accounts.getOrDefault(account, new TreeMap<>()).entrySet().stream()
                .filter(reading -> reading.getValue().isComplete())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many accounts have completed at least this many readings. */
    long completed(int readings) {
        return accounts.values().stream()
                .filter(all -> all.values().stream().filter(Reading::isComplete).count() >= readings)
                .count();
    }

    /** How many items of the latest reading of the account there are; 0 if it is complete or there is none. */
    int inTheMiddle(String account) {
        SortedMap<Long, Reading> readings = accounts.get(account);
        if (readings == null) {
            return 0;
        }
        Reading last = readings.get(readings.lastKey());
        return last.isComplete() ? 0 : last.items();
    }

    /** Items of all readings of the account. */
    int items(String account) {
        return accounts.getOrDefault(account, new TreeMap<>()).values().stream()
                .mapToInt(Reading::items)
                .sum();
    }

    /** What the complete readings have, each of which should have the given number of items. */
    Counts count(int expected) {
        int[] sums = new int[5];
        accounts.values().stream()
                .flatMap(readings -> readings.values().stream())
                .filter(Reading::isComplete)
                .forEach(reading -> {
                    sums[0]++;
                    sums[1] += reading.items();
                    sums[2] += reading.distinct();
                    sums[3] += expected - reading.distinct();
                    sums[4] += reading.ends;
                });
        return new Counts(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
