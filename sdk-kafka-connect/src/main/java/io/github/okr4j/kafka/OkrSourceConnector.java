package io.github.okr4j.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.config.Config;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.ConnectorTransactionBoundaries;
import org.apache.kafka.connect.source.ExactlyOnceSupport;
import org.apache.kafka.connect.source.SourceConnector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka Connect source for the goals, objectives, key results and KPIs of many accounts.
 *
 * <p>Each account is read from its first page to its last one, again and again. Each page is one call of {@code poll}, and so one
 * transaction if the worker supports exactly once. A marker ends each reading.
 */
public final class OkrSourceConnector extends SourceConnector {
    private static final Logger LOG = LoggerFactory.getLogger(OkrSourceConnector.class);

    private Map<String, String> props = Map.of();
    private @Nullable Accounts accounts;
    private @Nullable ProviderWatch watch;

    /** Creates a connector that has not started. */
    public OkrSourceConnector() {}

    @Override
    public String version() {
        return Release.VERSION;
    }

    @Override
    public ConfigDef config() {
        return SourceConfig.DEFINITION;
    }

    @Override
    public Class<? extends Task> taskClass() {
        return OkrSourceTask.class;
    }

    /** Checks the settings of the accounts, too. Nothing is sent. */
    @Override
    public Config validate(Map<String, String> connectorConfigs) {
        return new Config(ConfigCheck.of(connectorConfigs));
    }

    @Override
    public void start(Map<String, String> connectorConfigs) {
        props = new HashMap<>(connectorConfigs);
        SourceConfig config = new SourceConfig(props);
        Accounts all = new Accounts(props, config.accounts(), config.newProvider());
        accounts = all;
        if (all.hasProvider()) {
            listFirst(all);
            watch = new ProviderWatch(
                    all, config.getLong(SourceConfig.PROVIDER_INTERVAL), context()::requestTaskReconfiguration);
        }
    }

    /** Here, because {@link #taskConfigs} runs on the worker's own thread, which a slow provider would hold up. */
    private static void listFirst(Accounts all) {
        try {
            all.list();
        } catch (Exception e) { // also an undeclared one of a provider in another language
            LOG.warn("The account provider failed; it is asked again later", e);
        }
    }

    /**
     * Distributes the accounts. A task gets the settings of its accounts from the configuration under their own keys, so that
     * Connect stores a reference to a secret as a reference. It asks the provider for those of the provider's accounts.
     *
     */
    @Override
    public List<Map<String, String>> taskConfigs(int maxTasks) {
        Accounts known = Objects.requireNonNull(accounts, "start");
        SortedMap<String, Map<String, String>> all = known.all();
        if (watch != null) {
            watch.configured(all);
        }
        return Assignment.distribute(all, maxTasks).stream()
                .map(names -> taskConfig(known, all, names))
                .toList();
    }

    private Map<String, String> taskConfig(Accounts known, Map<String, Map<String, String>> all, List<String> names) {
        Map<String, String> task = new HashMap<>(props);
        task.keySet().removeIf(key -> key.startsWith(SourceConfig.ACCOUNTS));
        task.put(OkrSourceTask.TASK_ACCOUNTS, String.join(",", names));
        List<String> provided = new ArrayList<>();
        for (String name : names) {
            Map<String, String> settings = Objects.requireNonNull(all.get(name));
            if (known.isConfigured(name)) {
                String prefix = AccountSettings.prefix(name);
                settings.forEach((key, value) -> task.put(prefix + key, value));
            } else {
                provided.add(name + new TreeMap<>(settings));
            }
        }
        if (!provided.isEmpty()) {
            task.put(OkrSourceTask.FINGERPRINT, Accounts.fingerprint(provided));
        }
        return task;
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.close();
        }
        if (accounts != null) {
            accounts.close();
        }
    }

    /** A page and its offset are one transaction in each configuration. */
    @Override
    public ExactlyOnceSupport exactlyOnceSupport(Map<String, String> connectorConfig) {
        return ExactlyOnceSupport.SUPPORTED;
    }

    /** A call of {@code poll} is one page, so {@code transaction.boundary=poll}, the default, is right. */
    @Override
    public ConnectorTransactionBoundaries canDefineTransactionBoundaries(Map<String, String> connectorConfig) {
        return ConnectorTransactionBoundaries.UNSUPPORTED;
    }

    /**
     * Checks offsets that somebody wants to set. A null deletes the offset of an account, which is then read from the start.
     *
     * @throws ConnectException if a partition or an offset is not one of this connector
     */
    @Override
    public boolean alterOffsets(Map<String, String> connectorConfig, Map<Map<String, ?>, Map<String, ?>> offsets) {
        offsets.forEach((partition, offset) -> {
            if (offset != null) { // also what another connector of this name has left can be deleted
                ReadingOffset.parse(ReadingOffset.account(partition), offset);
            }
        });
        return true;
    }
}
