package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.http.ListServer.Style;
import io.github.okr4j.core.page.PageToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Page tokens that somebody changed and gave a right checksum: they lead nowhere but to a page of the same list. */
class ForgedPageTokenTest {
    private static final String PREFIX = "okr4j1.";

    @ParameterizedTest
    @EnumSource
    void startingAt_tokenWithOneMoreParameter_isRefusedAndNothingSent(Style style) throws Exception {
        assertRefused(style, "&include_closed=true");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFSET,&offset=abc",
        "OFFSET,&offset=-5",
        "PAGE_NUMBER,&page=abc",
        "PAGE_NUMBER,&page=99999999999999999"
    })
    void startingAt_tokenWithoutANumber_isRefusedAndNothingSent(Style style, String change) throws Exception {
        assertRefused(style, change);
    }

    private static void assertRefused(Style style, String change) throws Exception {
        try (ListServer server = new ListServer(style, 2, 6)) {
            PageToken good = server.list().pages().iterator().next().next();
            PageToken forged = PageToken.parse(forged(String.valueOf(good), change));
            int before = server.requests();

            assertThatThrownBy(() -> server.list().startingAt(forged).toList())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("pageToken was changed: ");

            assertThat(server.requests()).isEqualTo(before);
            assertThat(server.list().startingAt(good)).containsExactly(2, 3, 4, 5);
        }
    }

    private static String forged(String token, String change) throws Exception {
        byte[] bytes = Base64.getUrlDecoder().decode(token.substring(PREFIX.length()));
        String content = new String(bytes, StandardCharsets.UTF_8).split("\\?", 2)[1] + change;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String checked = base64.encodeToString(digest).substring(0, 16) + "?" + content;
        return PREFIX + base64.encodeToString(checked.getBytes(StandardCharsets.UTF_8));
    }
}
