package io.github.okr4j.kafka.process;

import io.github.okr4j.kafka.Account;
import io.github.okr4j.kafka.AccountProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists accounts that differ by name only: every second one has the settings below each of the two prefixes. */
public final class ManyAccounts implements AccountProvider {
    static final String COUNT = "account.provider.count";
    static final List<String> PREFIXES = List.of("account.provider.even.", "account.provider.odd.");

    private final List<Account> accounts = new ArrayList<>();

    /** Connect creates it. */
    public ManyAccounts() {}

    @Override
    public void configure(Map<String, ?> configs) {
        int count = Integer.parseInt(configs.get(COUNT).toString());
        for (int i = 0; i < count; i++) {
            String prefix = PREFIXES.get(i % PREFIXES.size());
            Map<String, String> settings = new HashMap<>();
            configs.forEach((key, value) -> {
                if (key.startsWith(prefix)) {
                    settings.put(key.substring(prefix.length()), value.toString());
                }
            });
            accounts.add(new Account("account-" + i, settings));
        }
    }

    @Override
    public Collection<Account> accounts() {
        return accounts;
    }
}
