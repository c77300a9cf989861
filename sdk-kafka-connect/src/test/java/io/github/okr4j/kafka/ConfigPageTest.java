package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/kafka-connect.md} have all keys, with their defaults and vendors. */
class ConfigPageTest {
    private static final Path PAGE = Path.of("..", "docs", "kafka-connect.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");

    @Test
    void keys_ofTheConnector_areInThePageWithTheirDefaults() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        SourceConfig.DEFINITION
                .configKeys()
                .forEach((name, key) -> expected.put(
                        name,
                        key.defaultValue == null || key.defaultValue.equals(List.of())
                                ? "–"
                                : key.defaultValue instanceof String text ? "`" + text + "`" : key.defaultValue + ""));

        assertThat(new TreeMap<>(table("keys of the connector"))).isEqualTo(expected);
    }

    @Test
    void keys_ofAnAccount_areInThePageWithTheirVendors() throws IOException {
        Map<String, String> rows = table("keys of an account");

        assertThat(rows.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(AccountKey.values()).map(AccountKey::key).toList());
        for (AccountKey key : AccountKey.values()) {
            String vendors = rows.get(key.key());
            for (OkrVendor vendor : OkrVendor.values()) {
                boolean all = vendors.startsWith("all");
                assertThat(all || vendors.contains(name(vendor)))
                        .as("%s of %s: %s", key.key(), vendor, vendors)
                        .isEqualTo(key.isKnownTo(vendor));
            }
            String requiredBy = Arrays.stream(OkrVendor.values())
                    .filter(key::isRequiredBy)
                    .map(ConfigPageTest::name)
                    .collect(Collectors.joining(", "));
            assertThat(vendors.endsWith("required")).as(key.key()).isEqualTo(!requiredBy.isEmpty());
        }
    }

    private static String name(OkrVendor vendor) {
        return switch (vendor) {
            case CLICKUP -> "ClickUp";
            case PIPEDRIVE -> "Pipedrive";
            case PERDOO -> "Perdoo";
            case PERDOO_REST -> "perdoo-rest";
            case PERFORM_ENGAGE -> "Perform & Engage";
        };
    }

    /** The second column of the rows below a mark, by the key in the first one. */
    private static Map<String, String> table(String mark) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int start = page.indexOf("<!-- " + mark + " -->");
        assertThat(start).as(mark).isNotNegative();
        String table = page.substring(start).split("\n\n", 3)[1];
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }
}
