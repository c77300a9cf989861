package io.github.okr4j.kafka;

import io.github.okr4j.kafka.AccountReading.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;
import org.jspecify.annotations.Nullable;

/** Reads some of the accounts of an {@link OkrSourceConnector}. Connect creates it. */
public final class OkrSourceTask extends SourceTask {
    /** The names of the accounts of one task. */
    static final String TASK_ACCOUNTS = "task.accounts";

    /** Changes with the settings of the provider's accounts, which the configuration of a task does not have. */
    static final String FINGERPRINT = "task.accounts.fingerprint";

    private final LongSupplier now;
    private volatile @Nullable ReadingLoop loop;
    private volatile @Nullable SharedHttp http;
    private volatile @Nullable Accounts accounts;

    /** Creates a task that has not started. */
    public OkrSourceTask() {
        this(steadyClock());
    }

    /**
     * Creates a task for a test.
     *
     * @param now the time in milliseconds since 1970
     */
    OkrSourceTask(LongSupplier now) {
        this.now = now;
    }

    /** A clock that nobody sets back. */
    private static LongSupplier steadyClock() {
        long time = System.currentTimeMillis();
        long start = System.nanoTime();
        return () -> time + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    @Override
    public String version() {
        return Release.VERSION;
    }

    /** Reads the stored offsets. Nothing is sent to a vendor. */
    @Override
    public void start(Map<String, String> props) {
        SourceConfig config = new SourceConfig(props);
        List<String> names = names(props.getOrDefault(TASK_ACCOUNTS, ""));
        List<String> configured = names.stream()
                .filter(name -> props.containsKey(AccountSettings.prefix(name) + AccountKey.VENDOR.key()))
                .toList();
        Accounts all = new Accounts(props, configured, config.newProvider());
        accounts = all; // closed by stop() even if what follows fails
        SharedHttp shared = new SharedHttp();
        http = shared;
        Parts parts = new Parts(config, all, shared, now);
        List<Map<String, String>> partitions =
                names.stream().map(ReadingOffset::partition).toList();
        Map<Map<String, String>, Map<String, Object>> offsets =
                context.offsetStorageReader().offsets(partitions);
        List<AccountReading> readings = new ArrayList<>();
        for (String name : names) {
            readings.add(new AccountReading(name, parts, offsets.get(ReadingOffset.partition(name))));
        }
        register(readings);
        loop = new ReadingLoop(config, now, readings);
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** Workers before Kafka 4.1 have no metrics for plugins. */
    private void register(List<AccountReading> readings) {
        try {
            var metrics = context.pluginMetrics();
            if (metrics != null) {
                readings.forEach(reading -> reading.metrics().register(metrics));
            }
        } catch (NoSuchMethodError | NoClassDefFoundError e) {
            return;
        }
    }

    /**
     * One page of one account, at most.
     *
     * @return null if none is there within 100 ms
     */
    @Override
    public @Nullable List<SourceRecord> poll() throws InterruptedException {
        ReadingLoop running = loop;
        return running == null ? null : running.poll();
    }

    /** Cancels the pages under way. Does not wait for them. */
    @Override
    public void stop() {
        ReadingLoop running = loop;
        if (running != null) {
            running.close();
        }
        SharedHttp shared = http;
        if (shared != null) {
            shared.close();
        }
        Accounts all = accounts;
        if (all != null) {
            all.close();
        }
    }
}
