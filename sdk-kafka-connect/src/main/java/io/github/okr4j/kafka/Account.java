package io.github.okr4j.kafka;

import java.util.Map;
import java.util.TreeMap;

/**
 * One account as an {@link AccountProvider} lists it.
 *
 * @param name tells the account from others, also in stored offsets; letters, digits, {@code _} and {@code -}, 1 to 100
 * @param settings what the connector's configuration has below {@code accounts.<name>.}, for example {@code vendor},
 *     {@code token} and {@code workspace}
 */
public record Account(String name, Map<String, String> settings) {
    /** Copies the settings. */
    public Account {
        settings = Map.copyOf(settings);
    }

    /** Name and names of the settings, because values may be secrets. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + new TreeMap<>(settings).keySet() + "]";
    }
}
