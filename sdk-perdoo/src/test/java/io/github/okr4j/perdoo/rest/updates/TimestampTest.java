package io.github.okr4j.perdoo.rest.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    @ParameterizedTest
    @CsvSource({
        "2018-02-20T12:32:56Z, 2018-02-20T12:32:56Z",
        "2018-02-20T12:32:56.120Z, 2018-02-20T12:32:56.120Z",
        "2018-02-20T12:32:56.123456789Z, 2018-02-20T12:32:56.123456789Z",
        "2018-02-20T14:32:56+02:00, 2018-02-20T12:32:56Z",
        "2018-02-20t12:32:56z, 2018-02-20T12:32:56Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z"
    })
    void parse_anyRfc3339_keepsTheTextAndKnowsTheInstant(String text, Instant instant) {
        Timestamp time = Timestamp.parse(text);

        assertThat(time.text()).isEqualTo(text);
        assertThat(time).hasToString(text);
        assertThat(time.instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2018-02-20", "2018-02-30T12:32:56Z", "1519129976"})
    void parse_anythingElse_isRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.parse(text))
                .withMessageContaining("text must be a time");
    }

    @Test
    void of_anInstant_writesItInUtc() {
        assertThat(Timestamp.of(Instant.parse("2026-01-05T08:00:00Z")))
                .isEqualTo(Timestamp.parse("2026-01-05T08:00:00Z"))
                .hasSameHashCodeAs(Timestamp.parse("2026-01-05T08:00:00Z"));
    }

    @Test
    void equals_sameInstantInAnotherText_isFalse() {
        assertThat(Timestamp.parse("2026-01-05T08:00:00Z")).isNotEqualTo(Timestamp.parse("2026-01-05T09:00:00+01:00"));
    }
}
