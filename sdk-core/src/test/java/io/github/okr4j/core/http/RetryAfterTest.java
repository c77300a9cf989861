package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 7 ', 7", "999999999999999, 999999999999999"})
    void of_seconds_isThatLong(String header, long seconds) {
        assertThat(asked(header, null)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void of_date_isCountedFromOurClock() {
        assertThat(asked("Mon, 05 Jan 2026 08:00:30 GMT", null)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void of_dateWithDateHeader_isCountedFromTheServersClock() {
        assertThat(asked("Mon, 05 Jan 2026 09:00:30 GMT", "Mon, 05 Jan 2026 09:00:00 GMT"))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void of_dateWithUnreadableDateHeader_isCountedFromOurClock() {
        assertThat(asked("Mon, 05 Jan 2026 08:00:30 GMT", "today")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void of_dateThatHasPassed_asksForNothing() {
        assertThat(asked("Mon, 05 Jan 2026 07:00:00 GMT", null)).isNull();
        assertThat(asked("Mon, 05 Jan 2026 08:00:00 GMT", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1500", "0.25, 250", "' 2.000 ', 2000"})
    void of_fraction_isThatLong(String header, long millis) {
        assertThat(asked(header, null)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, 30",
                "30,1",
                " 1 ,, 30 ,",
                "soon, 30",
                "5, Mon, 05 Jan 2026 08:00:30 GMT",
                "Mon, 05 Jan 2026 08:00:30 GMT, 5",
                "Mon, 05 Jan 2026 08:00:10 GMT, Mon, 05 Jan 2026 08:00:30 GMT"
            })
    void of_list_isTheLongest(String header) {
        assertThat(asked(header, null)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void of_severalHeaders_isTheLongest() {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Retry-After", List.of("3", "30", "soon")));
        assertThat(RetryAfter.of(429, headers, null, NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "soon",
                "-5",
                "1.",
                ".5",
                "1e3",
                "2026-01-05",
                "Mon, 99 Jan 2026 08:00:30 GMT",
                "9999999999999999999999"
            })
    void of_garbage_asksForNothing(String header) {
        assertThat(asked(header, null)).isNull();
    }

    @Test
    void of_resetOf429_isTheWait() {
        assertThat(RetryAfter.of(429, ResponseHeaders.EMPTY, limit(NOW.plusSeconds(40)), NOW))
                .isEqualTo(Duration.ofSeconds(40));
        assertThat(RetryAfter.of(429, ResponseHeaders.EMPTY, limit(NOW.minusSeconds(40)), NOW))
                .isNull();
        assertThat(RetryAfter.of(429, ResponseHeaders.EMPTY, limit(NOW), NOW)).isNull();
        assertThat(RetryAfter.of(429, ResponseHeaders.EMPTY, limit(null), NOW)).isNull();
    }

    @Test
    void of_headerAndReset_prefersTheHeader() {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Retry-After", List.of("3")));
        assertThat(RetryAfter.of(429, headers, limit(NOW.plusSeconds(40)), NOW)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void of_resetOfAnotherStatus_asksForNothing() {
        assertThat(RetryAfter.of(500, ResponseHeaders.EMPTY, limit(NOW.plusSeconds(40)), NOW))
                .isNull();
    }

    private static Duration asked(String retryAfter, String date) {
        Map<String, List<String>> headers = new HashMap<>(Map.of("Retry-After", List.of(retryAfter)));
        if (date != null) {
            headers.put("Date", List.of(date));
        }
        ResponseHeaders all = ResponseHeaders.of(headers);
        return RetryAfter.of(429, all, null, RetryAfter.serverNow(all, NOW));
    }

    private static RateLimit limit(Instant resetAt) {
        return new RateLimit(100L, 0L, resetAt, RateLimit.Scope.BURST);
    }
}
