package io.github.okr4j.kafka;

import io.github.okr4j.okr.OkrVendor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.LambdaValidator;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.jspecify.annotations.Nullable;

/** The keys of an account's settings, without their prefix. */
enum AccountKey {
    VENDOR("vendor", ConfigDef.Type.STRING, "Vendor", "Whose API is read."),
    TOKEN(
            "token",
            ConfigDef.Type.PASSWORD,
            "Token",
            "The token or API key; if credential is set, the private part of the key. Use a config provider."),
    TOKEN_TYPE(
            "token.type",
            ConfigDef.Type.STRING,
            "Token type",
            "api for a personal token of ClickUp or an API token of Pipedrive, which is the default; oauth for an"
                    + " access token."),
    WORKSPACE("workspace", ConfigDef.Type.STRING, "Workspace", "Id of the ClickUp Workspace."),
    COMPANY_DOMAIN(
            "company.domain",
            ConfigDef.Type.STRING,
            "Company domain",
            "The part before .pipedrive.com. Set at most one of it and base.url."),
    CYCLE("cycle", ConfigDef.Type.STRING, "Cycle", "Id of the cycle of perdoo-rest."),
    CREDENTIAL(
            "credential",
            ConfigDef.Type.STRING,
            "Credential",
            "The public part of the key if perdoo-rest signs requests."),
    USERNAME("username", ConfigDef.Type.STRING, "User name", "User name of the key of Perform & Engage."),
    REGION(
            "region",
            ConfigDef.Type.STRING,
            "Region",
            "The first label of the address of Perform & Engage, for example pro. Set one of it and base.url."),
    BASE_URL("base.url", ConfigDef.Type.STRING, "Base URL", "Another address of the API, for example of a proxy."),
    REQUESTS_PER_MINUTE(
            "requests.per.minute",
            ConfigDef.Type.INT,
            "Requests per minute",
            "The most requests in any minute. Accounts with the same token share it. Unless set only the vendor"
                    + " limits.");

    /** What each vendor needs, and what else it knows. */
    private static final Map<OkrVendor, Keys> KEYS = Map.of(
            OkrVendor.CLICKUP, new Keys(Set.of(WORKSPACE), Set.of(TOKEN_TYPE)),
            OkrVendor.PIPEDRIVE, new Keys(Set.of(), Set.of(TOKEN_TYPE, COMPANY_DOMAIN)),
            OkrVendor.PERDOO, new Keys(Set.of(), Set.of()),
            OkrVendor.PERDOO_REST, new Keys(Set.of(CYCLE, BASE_URL), Set.of(CREDENTIAL)),
            OkrVendor.PERFORM_ENGAGE, new Keys(Set.of(USERNAME), Set.of(REGION)));

    private static final Set<AccountKey> OF_ALL = Set.of(VENDOR, TOKEN, BASE_URL, REQUESTS_PER_MINUTE);

    private final String key;
    private final ConfigDef.Type type;
    private final String display;
    private final String documentation;

    AccountKey(String key, ConfigDef.Type type, String display, String documentation) {
        this.key = key;
        this.type = type;
        this.display = display;
        this.documentation = documentation;
    }

    private record Keys(Set<AccountKey> required, Set<AccountKey> optional) {}

    /** The key below {@code accounts.<name>.}. */
    String key() {
        return key;
    }

    boolean isRequiredBy(OkrVendor vendor) {
        return this == VENDOR || this == TOKEN || keys(vendor).required().contains(this);
    }

    boolean isKnownTo(OkrVendor vendor) {
        return OF_ALL.contains(this)
                || isRequiredBy(vendor)
                || keys(vendor).optional().contains(this);
    }

    private static Keys keys(OkrVendor vendor) {
        return Objects.requireNonNull(KEYS.get(vendor));
    }

    /** All keys of one account. */
    static ConfigDef definition(String account, String prefix) {
        ConfigDef definition = new ConfigDef();
        ConfigGroup group = new ConfigGroup(definition, "Account " + account);
        for (AccountKey one : values()) {
            boolean always = one == VENDOR || one == TOKEN;
            group.add(
                    prefix + one.key,
                    one.type,
                    always ? ConfigDef.NO_DEFAULT_VALUE : null,
                    LambdaValidator.with(one::check, () -> one.choices().isEmpty() ? "" : "one of " + one.choices()),
                    always ? Importance.HIGH : Importance.MEDIUM,
                    one.display,
                    one.documentation,
                    one.choices(),
                    parsed -> one.matters(vendor(parsed.get(prefix + VENDOR.key))));
        }
        return definition;
    }

    private boolean matters(@Nullable OkrVendor vendor) {
        return vendor == null || isKnownTo(vendor);
    }

    private void check(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Integer number) {
            Range.atLeast(1).ensureValid(name, number);
        } else if (value instanceof Password secret && !isPrintable(secret.value())) {
            throw new ConfigException(
                    name + " must not be blank and must have no line break or other control character");
        } else if (value instanceof String text && !isPrintable(text)) {
            throw new ConfigException(
                    name + " must not be blank and must have no control character; leave it out if it has no value");
        } else if (!choices().isEmpty()) {
            ValidString.in(choices().toArray(String[]::new)).ensureValid(name, value);
        }
    }

    private static boolean isPrintable(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    /** The vendor of this prefix, or null. */
    static @Nullable OkrVendor vendor(@Nullable Object prefix) {
        return Arrays.stream(OkrVendor.values())
                .filter(one ->
                        prefix != null && one.prefix().equals(prefix.toString().strip()))
                .findFirst()
                .orElse(null);
    }

    /** The values among which to choose, or nothing if any text will do. */
    private List<String> choices() {
        return switch (this) {
            case VENDOR ->
                Arrays.stream(OkrVendor.values()).map(OkrVendor::prefix).toList();
            case TOKEN_TYPE -> List.of("api", "oauth");
            default -> List.of();
        };
    }
}
