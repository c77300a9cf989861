package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A connector with one task, run as a worker with exactly once does: each poll is a transaction of records and offsets. */
final class ConnectRun implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    final StoredOffsets offsets;
    final List<SourceRecord> committed = new ArrayList<>();
    final List<List<SourceRecord>> transactions = new ArrayList<>();
    final AtomicLong now = new AtomicLong(1_800_000_000_000L);
    private final Map<String, String> props =
            new HashMap<>(Map.of("exactly.once.support", "required", SourceConfig.READING_INTERVAL, "60000"));
    private @Nullable OkrSourceTask task;

    ConnectRun() {
        this(new StoredOffsets());
    }

    ConnectRun(StoredOffsets offsets) {
        this.offsets = offsets;
    }

    ConnectRun with(String key, String value) {
        props.put(key, value);
        return this;
    }

    /** Adds an account with settings as key, value, key, value. */
    ConnectRun account(String name, String... settings) {
        props.merge(SourceConfig.ACCOUNTS, name, (before, added) -> before + "," + added);
        for (int i = 0; i < settings.length; i += 2) {
            props.put("accounts." + name + "." + settings[i], settings[i + 1]);
        }
        return this;
    }

    OkrSourceTask start() {
        OkrSourceConnector connector = new OkrSourceConnector();
        connector.initialize(offsets);
        connector.start(props);
        List<Map<String, String>> tasks = connector.taskConfigs(1);
        connector.stop();
        OkrSourceTask started = new OkrSourceTask(now::get);
        started.initialize(offsets);
        started.start(tasks.get(0));
        task = started;
        return started;
    }

    /** Ends the task as a crash does: what was polled is committed, nothing else is kept. */
    void crashAndStart() {
        close();
        start();
    }

    /** Polls once and commits. */
    List<SourceRecord> poll() {
        if (task == null) {
            start();
        }
        try {
            List<SourceRecord> records = task.poll();
            if (records == null) {
                return List.of();
            }
            assertThat(records).isNotEmpty();
            transactions.add(records);
            committed.addAll(records);
            records.forEach(record -> offsets.byPartition.put(
                    Map.copyOf(record.sourcePartition()), new HashMap<>(record.sourceOffset())));
            return records;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Polls until something is true. */
    ConnectRun until(BooleanSupplier reached) {
        if (task == null) {
            start();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("in time; committed so far: %s", committed.size())
                    .isLessThan(end);
            poll();
        }
        return this;
    }

    /** Polls until an account has completed so many readings. */
    ConnectRun untilReading(String account, long reading) {
        return until(() -> markers(account).stream().anyMatch(marker -> marker.getInt64("reading") == reading));
    }

    List<Struct> markers(String account) {
        return committed.stream()
                .filter(ConnectRun::isMarker)
                .filter(record -> isOf(record, account))
                .map(record -> (Struct) record.value())
                .toList();
    }

    List<SourceRecord> items(String account) {
        return committed.stream()
                .filter(record -> isItem(record) && isOf(record, account))
                .toList();
    }

    List<String> keys(String account) {
        return items(account).stream().map(record -> (String) record.key()).toList();
    }

    static boolean isItem(SourceRecord record) {
        return record.valueSchema().name().endsWith(".Item");
    }

    static boolean isMarker(SourceRecord record) {
        return record.headers().lastWithName("okr4j.marker") != null;
    }

    static boolean isOf(SourceRecord record, String account) {
        return account.equals(record.sourcePartition().get("account"));
    }

    @Override
    public void close() {
        if (task != null) {
            task.stop();
            task = null;
        }
    }
}
