package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {
    private static final String LIST = "acme.items.list\nhttps://api.example.com/items\nowner=canary-4711";

    private final Map<String, String> position = new LinkedHashMap<>();

    @Test
    void parse_printed_isTheSameToken() {
        position.put("token", "a=b&c?d/é 1%");
        position.put("limit", "");
        PageToken token = PageToken.of(LIST, position);
        PageToken parsed = PageToken.parse(token.toString());
        assertThat(parsed).isEqualTo(token).hasSameHashCodeAs(token);
        assertThat(parsed.positionIn(LIST)).containsExactlyEntriesOf(position);
    }

    @Test
    void parse_printedEnd_isTheEnd() {
        assertThat(PageToken.END.toString()).isEqualTo("okr4j1.end");
        assertThat(PageToken.parse("okr4j1.end")).isEqualTo(PageToken.END);
        assertThat(PageToken.END.isEnd()).isTrue();
        assertThat(PageToken.of(LIST, Map.of()).isEnd()).isFalse();
    }

    @Test
    void parse_positionOfAFirstPage_isEmpty() {
        assertThat(PageToken.parse(PageToken.of(LIST, Map.of()).toString()).positionIn(LIST))
                .isEmpty();
    }

    @Test
    void toString_any_fitsIntoAFileNameOrUrlAndHidesTheList() {
        String text = PageToken.of(LIST, Map.of("token", "abc")).toString();
        assertThat(text).matches("okr4j1\\.[A-Za-z0-9_-]+");
        String decoded =
                new String(Base64.getUrlDecoder().decode(text.substring("okr4j1.".length())), StandardCharsets.UTF_8);
        assertThat(decoded).endsWith("?token=abc").doesNotContain("canary", "example.com");
    }

    @Test
    void positionIn_otherList_isRefused() {
        PageToken token = PageToken.of(LIST, Map.of("token", "abc"));
        assertThatThrownBy(() -> token.positionIn(LIST + "&x=1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageToken belongs to another list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "okr4j2.YQ", "okr4j1.", "okr4j1.!!!", "okr4j1.YQ", "okr4j1.YT9i", "okr4j1.YT9iPSV6eg"
            })
    void parse_damaged_isRefused(String text) {
        assertThatThrownBy(() -> PageToken.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageToken");
    }

    @Test
    void parse_cutOrChangedAnywhere_isRefused() {
        position.put("token", "some-token");
        String text = PageToken.of(LIST, position).toString();
        for (int i = 0; i < text.length() - 1; i++) {
            String cut = text.substring(0, i);
            String changed = cut + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThatThrownBy(() -> PageToken.parse(cut)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> PageToken.parse(changed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void parse_endless_isRefused() {
        assertThatThrownBy(() -> PageToken.parse("okr4j1." + "a".repeat(20_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_otherPositionOrList_differs() {
        PageToken token = PageToken.of(LIST, Map.of("token", "abc"));
        assertThat(token)
                .isNotEqualTo(PageToken.of(LIST, Map.of("token", "abd")))
                .isNotEqualTo(PageToken.of("other", Map.of("token", "abc")))
                .isNotEqualTo("abc");
    }
}
