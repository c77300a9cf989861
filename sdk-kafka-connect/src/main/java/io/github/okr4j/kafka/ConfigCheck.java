package io.github.okr4j.kafka;

import io.github.okr4j.core.http.CallListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigValue;

/** Checks a whole configuration. Nothing is sent. */
final class ConfigCheck {
    /** What the SDK calls a parameter, and the key it comes from. Where it names two, the first one counts. */
    private static final Map<String, AccountKey> PARAMETERS = parameters();

    private ConfigCheck() {}

    private static Map<String, AccountKey> parameters() {
        Map<String, AccountKey> parameters = new LinkedHashMap<>();
        parameters.put("region", AccountKey.REGION);
        parameters.put("companyDomain", AccountKey.COMPANY_DOMAIN);
        parameters.put("team_id", AccountKey.WORKSPACE);
        parameters.put("cycleId", AccountKey.CYCLE);
        parameters.put("username", AccountKey.USERNAME);
        parameters.put("credential", AccountKey.CREDENTIAL);
        parameters.put("baseUrl", AccountKey.BASE_URL);
        return parameters;
    }

    /** The values of all keys, with errors that name the key. */
    static List<ConfigValue> of(Map<String, String> props) {
        Map<String, ConfigValue> values = SourceConfig.DEFINITION.validateAll(props);
        List<ConfigValue> all = new ArrayList<>(values.values());
        ConfigValue accounts = Objects.requireNonNull(values.get(SourceConfig.ACCOUNTS));
        ConfigValue provider = Objects.requireNonNull(values.get(SourceConfig.PROVIDER));
        if (!accounts.errorMessages().isEmpty()) {
            return all;
        }
        List<?> names = accounts.value() instanceof List<?> list ? list : List.of();
        if (names.isEmpty()
                && provider.value() == null
                && provider.errorMessages().isEmpty()) {
            accounts.addErrorMessage(
                    SourceConfig.ACCOUNTS + " must list an account unless " + SourceConfig.PROVIDER + " is set");
        }
        NavigableMap<String, String> sorted = new TreeMap<>(props);
        try (SharedHttp http = new SharedHttp()) {
            for (Object name : names) {
                all.addAll(account(name.toString(), Accounts.configured(sorted, name.toString()), http));
            }
        }
        return all;
    }

    private static List<ConfigValue> account(String name, Map<String, String> settings, SharedHttp http) {
        List<ConfigValue> values = AccountSettings.check(name, settings);
        if (values.stream().allMatch(value -> value.errorMessages().isEmpty())) {
            try {
                AccountClient.open(AccountSettings.read(name, settings), http, new CallListener() {})
                        .close();
            } catch (IllegalArgumentException e) {
                blame(name, values, String.valueOf(e.getMessage()));
            }
        }
        return values;
    }

    private static void blame(String name, List<ConfigValue> values, String problem) {
        AccountKey key = PARAMETERS.entrySet().stream()
                .filter(one -> problem.matches("(?s).*\\b" + one.getKey() + "\\b.*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AccountKey.TOKEN);
        String full = AccountSettings.prefix(name) + key.key();
        values.stream()
                .filter(value -> value.name().equals(full))
                .forEach(value -> value.addErrorMessage(full + ": " + problem));
    }
}
