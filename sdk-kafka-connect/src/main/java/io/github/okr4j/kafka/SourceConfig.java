package io.github.okr4j.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** The configuration apart from that of the single accounts, which {@link AccountSettings} has. */
final class SourceConfig extends AbstractConfig {
    static final String ACCOUNTS = "accounts";
    static final String PROVIDER = "account.provider.class";
    static final String PROVIDER_INTERVAL = "account.poll.interval.ms";
    static final String TOPIC = "topic";
    static final String MARKER_TOPIC = "marker.topic";
    static final String DECIMALS = "decimals";
    static final String READING_INTERVAL = "reading.interval.ms";
    static final String PARALLEL_ACCOUNTS = "parallel.accounts";
    static final String DEAD_TOPIC = "dead.account.topic";
    static final String DEAD_INTERVAL = "dead.account.retry.ms";

    /** Once and never again. */
    static final long NO_NEXT_READING = -1;

    private static final String AS_DECIMAL = "decimal";
    private static final String AS_TEXT = "text";
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long YEAR = 365 * 24 * HOUR;
    private static final int MAX_PARALLEL = 1_000;

    private static final ConfigDef.Validator PROVIDERS = ConfigDef.LambdaValidator.with(
            SourceConfig::provider, () -> "an implementation of " + AccountProvider.class.getName());

    static final ConfigDef DEFINITION = definition();

    SourceConfig(Map<String, String> props) {
        super(DEFINITION, props, false);
    }

    private static ConfigDef definition() {
        ConfigDef definition = new ConfigDef();
        accounts(new ConfigGroup(definition, "Accounts"));
        records(new ConfigGroup(definition, "Records"));
        readings(new ConfigGroup(definition, "Readings"));
        failures(new ConfigGroup(definition, "Failures"));
        return definition;
    }

    private static void accounts(ConfigGroup group) {
        group.add(
                ACCOUNTS,
                ConfigDef.Type.LIST,
                List.of(),
                AccountNames.VALIDATOR,
                Importance.HIGH,
                "Accounts",
                "Names of the accounts. The settings of the account a begin with accounts.a. Stored offsets and"
                        + " records hold the name. To replace a token keep the name.");
        group.add(
                PROVIDER,
                ConfigDef.Type.CLASS,
                null,
                PROVIDERS,
                Importance.MEDIUM,
                "Account provider",
                "Class that lists further accounts, for example from a database. It implements "
                        + AccountProvider.class.getName() + ".");
        group.add(
                PROVIDER_INTERVAL,
                ConfigDef.Type.LONG,
                MINUTE,
                Range.between(1, YEAR),
                Importance.LOW,
                "Provider interval",
                "Time between two calls of the account provider, in milliseconds. The tasks are configured anew when"
                        + " accounts changed.");
    }

    private static void records(ConfigGroup group) {
        group.add(
                TOPIC,
                ConfigDef.Type.STRING,
                "okr.${vendor}",
                TopicTemplate.VALIDATOR,
                Importance.HIGH,
                "Topic",
                "Topic of the items. ${vendor} and ${account} are replaced. The key of a record is the id of the item;"
                        + " accounts of one vendor may use the same ids, so use ${account} if the topic is compacted.");
        group.add(
                MARKER_TOPIC,
                ConfigDef.Type.STRING,
                null,
                TopicTemplate.VALIDATOR,
                Importance.LOW,
                "Marker topic",
                "Topic of the markers, which end each reading. Unless set it is the topic of the items. A schema"
                        + " registry may permit one schema per topic only.");
        List<String> choices = List.of(AS_DECIMAL, AS_TEXT);
        group.add(
                DECIMALS,
                ConfigDef.Type.STRING,
                AS_DECIMAL,
                ValidString.in(AS_DECIMAL, AS_TEXT),
                Importance.MEDIUM,
                "Decimals",
                "How numbers are written: decimal is Connect's logical type Decimal, rounded to " + ItemSchema.SCALE
                        + " digits behind the point; text keeps all digits.",
                choices,
                parsed -> true);
    }

    private static void readings(ConfigGroup group) {
        group.add(
                READING_INTERVAL,
                ConfigDef.Type.LONG,
                15 * MINUTE,
                Range.between(NO_NEXT_READING, YEAR),
                Importance.HIGH,
                "Reading interval",
                "Time between the end of a reading of an account and the start of the next one, in milliseconds. 0"
                        + " reads without a pause, -1 reads once.");
        group.add(
                PARALLEL_ACCOUNTS,
                ConfigDef.Type.INT,
                16,
                Range.between(1, MAX_PARALLEL),
                Importance.MEDIUM,
                "Parallel accounts",
                "How many accounts a task reads at the same time. Each takes a thread and one page in memory.");
    }

    private static void failures(ConfigGroup group) {
        group.add(
                DEAD_TOPIC,
                ConfigDef.Type.STRING,
                null,
                TopicTemplate.VALIDATOR,
                Importance.LOW,
                "Dead account topic",
                "Topic of the reports about accounts that cannot be read, for example because the token was revoked."
                        + " Unless set they are in the log and the metrics only.");
        group.add(
                DEAD_INTERVAL,
                ConfigDef.Type.LONG,
                HOUR,
                Range.between(1, YEAR),
                Importance.LOW,
                "Dead account retry",
                "Time after which such an account is tried again, in milliseconds. A restart of its task tries it at"
                        + " once.");
    }

    private static void provider(String key, Object value) {
        if (value != null && !(value instanceof Class<?> type && AccountProvider.class.isAssignableFrom(type))) {
            throw new ConfigException(key + " must implement " + AccountProvider.class.getName() + ", not " + value);
        }
    }

    List<String> accounts() {
        return getList(ACCOUNTS);
    }

    /** A new instance, or null if none is configured. */
    @Nullable
    AccountProvider newProvider() {
        return getConfiguredInstance(PROVIDER, AccountProvider.class);
    }

    boolean decimalsAsText() {
        return AS_TEXT.equals(getString(DECIMALS));
    }

    TopicTemplate topic() {
        return new TopicTemplate(getString(TOPIC));
    }

    TopicTemplate markerTopic() {
        String topic = getString(MARKER_TOPIC);
        return topic == null ? topic() : new TopicTemplate(topic);
    }

    @Nullable
    TopicTemplate deadTopic() {
        String topic = getString(DEAD_TOPIC);
        return topic == null ? null : new TopicTemplate(topic);
    }
}
