package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each error of a configuration names its key. */
class ConfigCheckTest {
    private final Map<String, String> props = new HashMap<>(Map.of(
            "accounts", "a,b",
            "accounts.a.vendor", "clickup",
            "accounts.a.token", "pk_secret",
            "accounts.a.workspace", "9",
            "accounts.b.vendor", "perform-engage",
            "accounts.b.username", "ann",
            "accounts.b.token", "key",
            "accounts.b.region", "pro"));

    private Map<String, List<String>> errors() {
        Map<String, List<String>> errors = new TreeMap<>();
        for (ConfigValue value : new OkrSourceConnector().validate(props).configValues()) {
            if (!value.errorMessages().isEmpty()) {
                errors.put(value.name(), value.errorMessages());
            }
        }
        return errors;
    }

    @Test
    void validate_completeConfiguration_hasNoErrors() {
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, 'a,b,a', lists the account a twice",
        "accounts, 'a,b c', letters",
        "accounts, '', must list an account",
        "accounts, 'a,b,c', accounts.c.vendor",
        "accounts.a.vendor, asana, clickup",
        "accounts.a.vendor, '', must not be blank",
        "accounts.a.token, '', must not be blank",
        "accounts.a.token, 'pk_1\npk_2', line break",
        "accounts.a.token, 'pk_\u00e9', accounts.a.token",
        "accounts.a.token, 'Bearer pk_1', accounts.a.token",
        "accounts.a.token.type, jwt, accounts.a.token.type",
        "accounts.a.workspace, ' ', accounts.a.workspace",
        "accounts.a.workspace, .., accounts.a.workspace",
        "accounts.a.region, pro, no setting of clickup",
        "accounts.a.worksapce, 9, no setting of an account",
        "accounts.a.base.url, http://example.com, accounts.a.base.url",
        "accounts.a.base.url, nonsense, accounts.a.base.url",
        "accounts.a.requests.per.minute, 0, accounts.a.requests.per.minute",
        "accounts.b.region, Pro!, accounts.b.region",
        "accounts.b.base.url, https://example.com, accounts.b.region",
        "topic, okr ${vendor}, topic must be",
        "topic, okr.${team}, topic must be",
        "marker.topic, .., marker.topic must be",
        "dead.account.topic, a/b, dead.account.topic must be",
        "decimals, float, decimal",
        "reading.interval.ms, -2, reading.interval.ms",
        "reading.interval.ms, soon, reading.interval.ms",
        "parallel.accounts, 0, parallel.accounts",
        "account.poll.interval.ms, 0, account.poll.interval.ms",
        "dead.account.retry.ms, 0, dead.account.retry.ms",
        "account.provider.class, java.lang.String, AccountProvider",
        "account.provider.class, com.example.Missing, account.provider.class"
    })
    void validate_badValue_isReportedUnderItsKey(String key, String value, String text) {
        props.put(key, value);

        Map<String, List<String>> errors = errors();

        assertThat(errors.keySet()).anyMatch(name -> name.equals(key) || text.contains(name));
        assertThat(errors.toString()).contains(text).doesNotContain("pk_");
    }

    @ParameterizedTest
    @CsvSource({
        "accounts.a.vendor",
        "accounts.a.token",
        "accounts.a.workspace",
        "accounts.b.username",
        "accounts.b.token",
        "accounts.b.region"
    })
    void validate_missingValue_isReportedUnderItsKey(String key) {
        props.remove(key);
        assertThat(errors()).containsOnlyKeys(key);
        props.put(key, null);
        assertThat(errors()).containsOnlyKeys(key);
    }

    @Test
    void validate_noAccountsButAProvider_hasNoErrors() {
        props.put("accounts", "");
        props.put("account.provider.class", ListedAccounts.class.getName());
        assertThat(errors()).isEmpty();
    }

    @Test
    void validate_settingsOfAnAccountThatIsNotListed_areIgnored() {
        props.put("accounts", "a");
        props.remove("accounts.b.token");
        assertThat(errors()).isEmpty();
    }

    @Test
    void validate_recommendations_followTheVendor() {
        Map<String, ConfigValue> values = new HashMap<>();
        new OkrSourceConnector().validate(props).configValues().forEach(value -> values.put(value.name(), value));

        assertThat(values.get("accounts.a.vendor").recommendedValues())
                .isEqualTo(List.of("clickup", "pipedrive", "perdoo", "perdoo-rest", "perform-engage"));
        assertThat(values.get("decimals").recommendedValues()).isEqualTo(List.of("decimal", "text"));
        assertThat(values.get("accounts.a.workspace").visible()).isTrue();
        assertThat(values.get("accounts.b.workspace").visible()).isFalse();
        assertThat(values.get("accounts.a.token").value()).hasToString("[hidden]");
    }

    @Test
    void texts_ofSettings_haveNoSecret() {
        Map<String, String> settings = Map.of("vendor", "clickup", "token", "pk_secret", "workspace", "9");
        assertThat(new Account("a", settings)).hasToString("Account[a, [token, vendor, workspace]]");
        assertThat(AccountSettings.read("a", settings).toString()).doesNotContain("pk_secret");
    }

    /** A provider whose list a test sets. */
    public static final class ListedAccounts implements AccountProvider {
        static volatile List<Account> listed = List.of();
        static volatile boolean fails;

        /** Thrown although it is not declared, as Kotlin does. */
        static volatile boolean failsUndeclared;

        @Override
        public void configure(Map<String, ?> configs) {
            assertThat(configs).isNotEmpty();
        }

        @Override
        public Collection<Account> accounts() {
            if (fails) {
                throw new IllegalStateException("the database is down");
            }
            if (failsUndeclared) {
                ListedAccounts.<RuntimeException>throwAs(new SQLException("the database is down"));
            }
            return listed;
        }

        @SuppressWarnings("unchecked")
        private static <E extends Exception> void throwAs(Exception failure) throws E {
            throw (E) failure;
        }
    }
}
