package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeadersTest {
    @Test
    void first_anyCase_isFound() {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("X-Trace", List.of("a", "b")));
        assertThat(headers.first("x-trace")).isEqualTo("a");
        assertThat(headers.all("X-TRACE")).containsExactly("a", "b");
        assertThat(headers.names()).containsExactly("X-Trace");
    }

    @Test
    void first_absent_isNull() {
        assertThat(ResponseHeaders.EMPTY.first("X-Trace")).isNull();
        assertThat(ResponseHeaders.EMPTY.firstNumber("X-Trace")).isNull();
        assertThat(ResponseHeaders.EMPTY.all("X-Trace")).isEmpty();
        assertThat(ResponseHeaders.of(Map.of("X-Trace", List.of())).first("X-Trace"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "' 12 ', 12", "-3, -3", "0, 0"})
    void firstNumber_wholeNumber_isRead(String text, long number) {
        assertThat(headers(text).firstNumber("X-Limit")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "1e3", "+1", "99999999999999999999", "12;w=60"})
    void firstNumber_anythingElse_isNull(String text) {
        assertThat(headers(text).firstNumber("X-Limit")).isNull();
    }

    @Test
    void toString_always_showsNamesOnly() {
        assertThat(ResponseHeaders.of(Map.of("Set-Cookie", List.of("canary-4711")))
                        .toString())
                .contains("Set-Cookie")
                .doesNotContain("canary");
    }

    private static ResponseHeaders headers(String limit) {
        return ResponseHeaders.of(Map.of("X-Limit", List.of(limit)));
    }
}
