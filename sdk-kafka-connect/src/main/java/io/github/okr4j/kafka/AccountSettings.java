package io.github.okr4j.kafka;

import io.github.okr4j.okr.OkrVendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.common.config.types.Password;
import org.jspecify.annotations.Nullable;

/**
 * The checked settings of one account.
 *
 * @param account the account's name
 * @param vendor whose API is read
 * @param values the values that are set
 */
record AccountSettings(String account, OkrVendor vendor, Map<AccountKey, Object> values) {
    /** What the keys of an account begin with. */
    static String prefix(String account) {
        return SourceConfig.ACCOUNTS + "." + account + ".";
    }

    /**
     * Checks the settings of one account. Nothing is sent.
     *
     * @param settings without the prefix
     * @return the values under their full keys, with errors that name the key
     */
    static List<ConfigValue> check(String account, Map<String, String> settings) {
        String prefix = prefix(account);
        Map<String, String> props = new HashMap<>();
        settings.forEach((key, value) -> props.put(prefix + key, value));
        ConfigDef definition = AccountKey.definition(account, prefix);
        Map<String, ConfigValue> values = definition.validateAll(props);
        OkrVendor vendor = AccountKey.vendor(settings.get(AccountKey.VENDOR.key()));
        if (vendor != null) {
            for (AccountKey key : AccountKey.values()) {
                checkVendor(vendor, key, Objects.requireNonNull(values.get(prefix + key.key())));
            }
        }
        List<ConfigValue> all = new ArrayList<>(values.values());
        props.keySet().stream()
                .filter(key -> !definition.names().contains(key))
                .sorted()
                .map(AccountSettings::unknown)
                .forEach(all::add);
        return all;
    }

    private static void checkVendor(OkrVendor vendor, AccountKey key, ConfigValue value) {
        boolean isSet = value.value() != null || !value.errorMessages().isEmpty();
        if (!isSet && key.isRequiredBy(vendor)) {
            value.addErrorMessage(value.name() + " must be set for " + vendor.prefix());
        } else if (isSet && !key.isKnownTo(vendor)) {
            value.addErrorMessage(value.name() + " is no setting of " + vendor.prefix() + "; leave it out");
        }
    }

    private static ConfigValue unknown(String key) {
        ConfigValue value = new ConfigValue(key);
        value.addErrorMessage(key + " is no setting of an account; the settings are "
                + Arrays.stream(AccountKey.values()).map(AccountKey::key).toList());
        return value;
    }

    /**
     * Reads the settings of one account.
     *
     * @param settings without the prefix
     * @throws ConfigException if there is an error; it names the keys
     */
    static AccountSettings read(String account, Map<String, String> settings) {
        Map<String, ConfigValue> values = new HashMap<>();
        List<String> errors = new ArrayList<>();
        for (ConfigValue value : check(account, settings)) {
            values.put(value.name(), value);
            errors.addAll(value.errorMessages());
        }
        OkrVendor vendor = AccountKey.vendor(settings.get(AccountKey.VENDOR.key()));
        if (!errors.isEmpty() || vendor == null) {
            throw new ConfigException(String.join("; ", errors));
        }
        Map<AccountKey, Object> set = new EnumMap<>(AccountKey.class);
        for (AccountKey key : AccountKey.values()) {
            Object value = Objects.requireNonNull(values.get(prefix(account) + key.key()))
                    .value();
            if (value != null) {
                set.put(key, value);
            }
        }
        return new AccountSettings(account, vendor, set);
    }

    /** The token, not masked. */
    String token() {
        return ((Password) Objects.requireNonNull(values.get(AccountKey.TOKEN))).value();
    }

    boolean isOauth() {
        return "oauth".equals(values.get(AccountKey.TOKEN_TYPE));
    }

    /** A text, or null if it is not set. */
    @Nullable
    String get(AccountKey key) {
        return (String) values.get(key);
    }

    /** A text that the vendor requires. */
    String require(AccountKey key) {
        return Objects.requireNonNull(get(key), key.key());
    }

    /** The most requests in any minute, or null. */
    @Nullable
    Integer requestsPerMinute() {
        return (Integer) values.get(AccountKey.REQUESTS_PER_MINUTE);
    }
}
