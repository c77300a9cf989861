package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
    void parse_longerThanTheLimit_isRefusedBeforeItIsDecoded() {
        String accepted =
                PageToken.of(LIST, Map.of("token", "t".repeat(98_000))).toString();
        assertThat(PageToken.parse(accepted).positionIn(LIST)).containsEntry("token", "t".repeat(98_000));
        String tooLong =
                PageToken.of(LIST, Map.of("token", "t".repeat(100_000))).toString();
        assertThatThrownBy(() -> PageToken.parse(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageToken is not a token of this SDK");
    }

    /** A token without a list would mean the end. */
    @Test
    void parse_forgedWithoutAList_isRefused() throws Exception {
        String content = "?token=abc";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String sum = encoder.encodeToString(digest).substring(0, 16);
        String text = "okr4j1." + encoder.encodeToString((sum + "?" + content).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> PageToken.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageToken is damaged");
    }

    @Test
    void digest_sameParametersInAnotherOrder_isTheSame() {
        position.put("a", "1");
        position.put("b", "2");
        Map<String, String> reversed = new LinkedHashMap<>();
        reversed.put("b", "2");
        reversed.put("a", "1");
        assertThat(PageToken.digest(reversed)).isEqualTo(PageToken.digest(position));
        assertThat(PageToken.digest(Map.of("a", "2", "b", "1"))).isNotEqualTo(PageToken.digest(position));
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
