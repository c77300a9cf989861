package io.github.okr4j.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** What an account may be called. */
final class AccountNames {
    static final int MAX_LENGTH = 100;

    static final ConfigDef.Validator VALIDATOR =
            ConfigDef.LambdaValidator.with(AccountNames::check, () -> "different names of accounts");

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]{1," + MAX_LENGTH + "}");

    private AccountNames() {}

    static boolean isLegal(String name) {
        return LEGAL.matcher(name).matches();
    }

    private static void check(String key, Object value) {
        Set<String> seen = new HashSet<>();
        for (Object name : value instanceof List<?> names ? names : List.of()) {
            if (!isLegal(name.toString())) {
                throw new ConfigException(key + " must hold names of 1 to " + MAX_LENGTH
                        + " letters, digits, '_' and '-', not \"" + name + "\"");
            }
            if (!seen.add(name.toString())) {
                throw new ConfigException(key + " lists the account " + name + " twice; list it once");
            }
        }
    }
}
