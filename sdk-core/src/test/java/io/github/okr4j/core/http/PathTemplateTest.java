package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    @ParameterizedTest
    @CsvSource({
        "abc-1._~, abc-1._~",
        "azAZ09, azAZ09",
        "'`{@[/:', %60%7B%40%5B%2F%3A",
        "a:b, a%3Ab",
        "a/b, a%2Fb",
        "a b, a%20b",
        "a+b, a%2Bb",
        "a?b#c, a%3Fb%23c",
        "%2e%2e, %252e%252e",
        "../x, ..%2Fx",
        "é€, %C3%A9%E2%82%AC",
        "'a;b=c,d', a%3Bb%3Dc%2Cd",
        "{id}, %7Bid%7D"
    })
    void filled_anyValue_staysOneSegment(String value, String encoded) {
        assertThat(PathTemplate.filled("/things/{id}/parts", Map.of("id", value)))
                .isEqualTo("/things/" + encoded + "/parts");
    }

    @Test
    void filled_severalParameters_areFilledEach() {
        assertThat(PathTemplate.filled("/team/{team_id}/goal/{id}/", Map.of("id", "g", "team_id", "t")))
                .isEqualTo("/team/t/goal/g/");
        assertThat(PathTemplate.filled("/goals", Map.of())).isEqualTo("/goals");
    }

    @Test
    void requireParameters_missingParameter_isRefusedByName() {
        assertThatThrownBy(() -> PathTemplate.requireParameters("/things/{id}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter id is missing");
    }

    @Test
    void filled_extraParameter_isRefusedByName() {
        assertThatThrownBy(() -> PathTemplate.requireParameters("/things/{id}", Map.of("id", "1", "goal_id", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no path parameter goal_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "things", "https://example.com/things", "/things?a=b", "/things#a"})
    void requireTemplate_noPath_isRefused(String path) {
        assertThatThrownBy(() -> Operation.get("acme.things.get", path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path must start with '/'");
    }
}
