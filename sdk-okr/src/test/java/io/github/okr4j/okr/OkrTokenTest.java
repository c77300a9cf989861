package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OkrTokenTest {
    private final OkrToken token = OkrToken.start(
                    List.of(new CountedSource("a", 1, 1), new CountedSource("b south & west", 1, 1)))
            .at("a", "okr4j1.abc")
            .at("b south & west", null);

    @Test
    void parse_printedToken_isTheSame() {
        OkrToken parsed = OkrToken.parse(token.toString());

        assertThat(parsed).isEqualTo(token).hasSameHashCodeAs(token);
        assertThat(parsed.place("a")).isEqualTo("okr4j1.abc");
        assertThat(parsed.isEnd("b south & west")).isTrue();
        assertThat(token.toString()).doesNotContain(" ", "&");
    }

    @Test
    void parse_cutAtAnyPlace_isRefused() {
        String text = token.toString();
        for (int end = 0; end < text.length(); end++) {
            String cut = text.substring(0, end);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OkrToken.parse(cut))
                    .withMessageContaining("okrToken");
        }
    }

    @Test
    void parse_textOfMegabytes_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrToken.parse("okrs1." + "A".repeat(5_000_000)))
                .withMessage("okrToken is not a token of merged sources");
    }

    @Test
    void parse_pageTokenOfOneList_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrToken.parse("okr4j1.abc"))
                .withMessage("okrToken is not a token of merged sources");
    }
}
