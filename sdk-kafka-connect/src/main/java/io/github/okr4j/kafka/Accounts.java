package io.github.okr4j.kafka;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.errors.ConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of all accounts by their names: those of the configuration, and those of the provider. */
final class Accounts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final NavigableMap<String, String> props;
    private final Set<String> configured;
    private final @Nullable AccountProvider provider;

    private final Lock lock = new ReentrantLock();

    /** As the provider listed them last. */
    private volatile @Nullable Map<String, Map<String, String>> provided;

    /**
     * Creates the list.
     *
     * @param configured the names of the accounts whose settings are in the configuration
     */
    Accounts(Map<String, String> props, Collection<String> configured, @Nullable AccountProvider provider) {
        this.configured = Set.copyOf(configured);
        this.props = new TreeMap<>(props);
        this.provider = provider;
    }

    boolean hasProvider() {
        return provider != null;
    }

    /** Whether the settings of an account are in the configuration. */
    boolean isConfigured(String name) {
        return configured.contains(name);
    }

    /** All accounts as they were listed last. Does not ask the provider. */
    SortedMap<String, Map<String, String>> all() {
        Map<String, Map<String, String>> known = provided;
        SortedMap<String, Map<String, String>> all = new TreeMap<>(known == null ? Map.of() : known);
        for (String name : configured) {
            if (all.put(name, configured(props, name)) != null) {
                LOG.error(
                        "The provider lists account {}, which is in the configuration already; that one counts", name);
            }
        }
        return all;
    }

    /**
     * The settings of one account. The provider is asked unless it has listed the account before.
     *
     * @throws ConfigException if there is no such account
     */
    Map<String, String> settings(String name) {
        if (isConfigured(name)) {
            return configured(props, name);
        }
        Map<String, Map<String, String>> known = provided;
        if (known == null || !known.containsKey(name)) {
            known = listWith(name);
        }
        Map<String, String> settings = known.get(name);
        if (settings == null) {
            throw new ConfigException("the provider does not list account " + name + " any more");
        }
        return settings;
    }

    /** Of several threads that miss accounts one asks the provider. */
    private Map<String, Map<String, String>> listWith(String name) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectException("interrupted while the account provider was asked", e);
        }
        try {
            Map<String, Map<String, String>> known = provided;
            return known == null || !known.containsKey(name) ? list() : known;
        } finally {
            lock.unlock();
        }
    }

    /** Asks the provider. What it throws is thrown. */
    Map<String, Map<String, String>> list() {
        Map<String, Map<String, String>> accounts = new LinkedHashMap<>();
        if (provider != null) {
            for (Account account : provider.accounts()) {
                if (!AccountNames.isLegal(account.name())) {
                    LOG.error(
                            "The provider lists an account with an illegal name, which is left out: {}",
                            account.name());
                } else if (accounts.putIfAbsent(account.name(), account.settings()) != null) {
                    LOG.error("The provider lists account {} twice; the first one counts", account.name());
                }
            }
        }
        provided = accounts;
        return accounts;
    }

    /** The settings of one account in the configuration, without their prefix. */
    static Map<String, String> configured(NavigableMap<String, String> props, String name) {
        String prefix = AccountSettings.prefix(name);
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, String> entry : props.tailMap(prefix).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            if (entry.getValue() != null) {
                settings.put(entry.getKey().substring(prefix.length()), entry.getValue());
            }
        }
        return settings;
    }

    /** Tells settings from others without revealing them. */
    static String fingerprint(Object settings) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(settings.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        if (provider != null) {
            provider.close();
        }
    }
}
