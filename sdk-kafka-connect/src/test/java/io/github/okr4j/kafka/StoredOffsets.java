package io.github.okr4j.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.source.SourceConnectorContext;
import org.apache.kafka.connect.source.SourceTaskContext;
import org.apache.kafka.connect.storage.OffsetStorageReader;
import org.jspecify.annotations.Nullable;

/** What Connect keeps of a connector: the offsets, and requests to configure the tasks anew. */
final class StoredOffsets implements SourceTaskContext, SourceConnectorContext, OffsetStorageReader {
    final Map<Map<String, ?>, Map<String, Object>> byPartition = new HashMap<>();
    final RecordedMetrics metrics = new RecordedMetrics();
    private final CountDownLatch reconfigured = new CountDownLatch(1);
    private volatile boolean old;

    /** As a worker from before plugins had metrics. */
    StoredOffsets withoutMetrics() {
        old = true;
        return this;
    }

    @Nullable
    Map<String, Object> of(String account) {
        return byPartition.get(Map.of("account", account));
    }

    void put(String account, Map<String, Object> offset) {
        byPartition.put(Map.of("account", account), offset);
    }

    @Override
    public Map<String, String> configs() {
        return Map.of();
    }

    @Override
    public OffsetStorageReader offsetStorageReader() {
        return this;
    }

    @Override
    public PluginMetrics pluginMetrics() {
        if (old) {
            throw new NoSuchMethodError("pluginMetrics");
        }
        return metrics;
    }

    @Override
    public void requestTaskReconfiguration() {
        reconfigured.countDown();
    }

    void awaitReconfiguration() throws InterruptedException {
        reconfigured.await();
    }

    @Override
    public void raiseError(Exception e) {
        throw new AssertionError(e);
    }

    @Override
    public <T> @Nullable Map<String, Object> offset(Map<String, T> partition) {
        return byPartition.get(partition);
    }

    @Override
    public <T> Map<Map<String, T>, Map<String, Object>> offsets(Collection<Map<String, T>> partitions) {
        Map<Map<String, T>, Map<String, Object>> offsets = new HashMap<>();
        partitions.forEach(partition -> offsets.put(partition, byPartition.get(partition)));
        return offsets;
    }
}
