package io.github.okr4j.kafka;

import io.github.okr4j.core.http.CallListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.PluginMetrics;

/** What happened to one account since its task started. */
final class AccountMetrics implements CallListener {
    private final String account;
    private final LongAdder requests = new LongAdder();
    private final LongAdder waits = new LongAdder();
    private final LongAdder items = new LongAdder();
    private final LongAdder readings = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private volatile boolean dead;

    AccountMetrics(String account) {
        this.account = account;
    }

    @Override
    public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
        requests.increment();
    }

    @Override
    public void waiting(ObservedCall call, WaitReason reason, Duration duration) {
        waits.increment();
    }

    /** A page was read. */
    void read(int ofPage, int unread, boolean finished) {
        items.add(ofPage);
        failures.add(unread);
        if (finished) {
            readings.increment();
        }
    }

    /** A page could not be read. */
    void failed() {
        failures.increment();
    }

    /** The next page has to wait. */
    void waits() {
        waits.increment();
    }

    void dead(boolean isDead) {
        dead = isDead;
    }

    /** Adds gauges with the account as a tag. */
    void register(PluginMetrics metrics) {
        add(metrics, "requests", "Requests sent, retries included", requests::sum);
        add(metrics, "waits", "Waits for a rate limit or a retry", waits::sum);
        add(metrics, "items", "Items delivered", items::sum);
        add(metrics, "readings", "Readings completed", readings::sum);
        add(metrics, "failures", "Pages and items that could not be read", failures::sum);
        add(metrics, "dead", "1 if the account cannot be read and somebody has to act, else 0", () -> dead ? 1 : 0);
    }

    private void add(PluginMetrics metrics, String name, String description, LongSupplier value) {
        LinkedHashMap<String, String> tags = new LinkedHashMap<>(Map.of("account", account));
        Gauge<Long> gauge = (config, now) -> value.getAsLong();
        metrics.addMetric(metrics.metricName(name, description, tags), gauge);
    }
}
