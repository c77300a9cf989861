package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.MetricValueProvider;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.common.metrics.Sensor;

/** The metrics of a worker. */
final class RecordedMetrics implements PluginMetrics {
    private final Map<String, Gauge<?>> gauges = new ConcurrentHashMap<>();

    long value(String account, String name) {
        return (Long) gauges.get(account + " " + name).value(null, 0);
    }

    @Override
    @SuppressWarnings("NonApiType")
    public MetricName metricName(String name, String description, LinkedHashMap<String, String> tags) {
        assertThat(description).isNotBlank();
        return new MetricName(name, "plugins", description, tags);
    }

    @Override
    public void addMetric(MetricName name, MetricValueProvider<?> provider) {
        gauges.put(name.tags().get("account") + " " + name.name(), (Gauge<?>) provider);
    }

    @Override
    public void removeMetric(MetricName name) {
        throw new AssertionError("not expected");
    }

    @Override
    public Sensor addSensor(String name) {
        throw new AssertionError("not expected");
    }

    @Override
    public void removeSensor(String name) {
        throw new AssertionError("not expected");
    }
}
