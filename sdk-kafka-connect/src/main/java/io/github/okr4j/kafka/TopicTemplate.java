package io.github.okr4j.kafka;

import io.github.okr4j.okr.OkrVendor;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** A topic's name with {@code ${vendor}} and {@code ${account}} in it. */
record TopicTemplate(String text) {
    private static final String VENDOR = "${vendor}";
    private static final String ACCOUNT = "${account}";
    private static final Pattern LEGAL = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}");

    /** Refuses what cannot be a topic for any account. */
    static final ConfigDef.Validator VALIDATOR = ConfigDef.LambdaValidator.with(
            TopicTemplate::check,
            () -> "letters, digits, '.', '_' and '-', with " + VENDOR + " and " + ACCOUNT + " as placeholders");

    String of(@Nullable OkrVendor vendor, String account) {
        return text.replace(VENDOR, vendor == null ? "unknown" : vendor.prefix())
                .replace(ACCOUNT, account);
    }

    private static void check(String key, Object value) {
        if (value == null) {
            return;
        }
        String longest =
                new TopicTemplate(value.toString()).of(OkrVendor.PERFORM_ENGAGE, "a".repeat(AccountNames.MAX_LENGTH));
        if (!LEGAL.matcher(longest).matches()) {
            throw new ConfigException(key + " must be 1 to 249 letters, digits, '.', '_' and '-', and may hold "
                    + VENDOR + " and " + ACCOUNT + ", not " + value);
        }
    }
}
