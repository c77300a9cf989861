package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    record Times(
            @JsonProperty("at") Instant at,
            @JsonProperty("day") LocalDate day) {}

    private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"1735689600000", "\"1735689600000\"", "\" 1735689600000 \""})
    void read_epochMillis_isNotTakenForSeconds(String json) throws JsonException {
        assertThat(read(TimeForm.EPOCH_MILLIS, json).at()).isEqualTo(NEW_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1735689600", "\"1735689600\""})
    void read_epochSeconds_areSeconds(String json) throws JsonException {
        assertThat(read(TimeForm.EPOCH_SECONDS, json).at()).isEqualTo(NEW_YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00.123456Z, 2025-01-01T00:00:00.123456Z",
        "2025-01-01T02:00:00+02:00, 2025-01-01T00:00:00Z",
        "2025-01-01T02:00:00+0200, 2025-01-01T00:00:00Z",
        "2024-12-31T19:00:00-0500, 2025-01-01T00:00:00Z",
        "2025-01-01 00:00:00, 2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00, 2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00z, 2025-01-01T00:00:00Z"
    })
    void read_rfc3339AndItsRelatives_areRead(String text, Instant time) throws JsonException {
        assertThat(read(TimeForm.RFC_3339, '"' + text + '"').at()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"EPOCH_MILLIS, 1735689600000", "EPOCH_SECONDS, 1735689600", "RFC_3339, '\"2025-01-01T00:00:00Z\"'"})
    void write_eachForm_isTheVendors(TimeForm form, String json) {
        assertThat(new String(codec(form).write(new Times(NEW_YEAR, null)), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":" + json + ",\"day\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void read_nullOrBlank_isNull(String json) throws JsonException {
        for (TimeForm form : TimeForm.values()) {
            assertThat(read(form, json).at()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"canary\"", "\"2025-13-01T00:00:00Z\"", "\"2025-01-01 \\u2013\"", "1.5", "true", "{}", "[]"})
    void read_noTime_namesThePathWithoutTheText(String json) {
        for (TimeForm form : TimeForm.values()) {
            assertThatThrownBy(() -> read(form, json))
                    .as("%s as %s", json, form)
                    .isInstanceOf(JsonException.class)
                    .hasMessageNotContaining("canary")
                    .satisfies(e -> assertThat(((JsonException) e).path()).isEqualTo("$.at"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\""})
    void read_zero_isNoTimeAndNoDrift(String json) throws JsonException {
        assertThat(read(TimeForm.EPOCH_MILLIS, json).at()).isNull();
        assertThat(read(TimeForm.EPOCH_SECONDS, json).at()).isNull();
    }

    @Test
    void read_numberBeyondTheCalendar_saysSo() {
        assertThatThrownBy(() -> read(TimeForm.EPOCH_MILLIS, "99999999999999999999"))
                .hasMessageContaining("out of range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "\"99999999999999999999\"", "9223372036854775807"})
    void read_secondsBeyondTheCalendar_areRefused(String json) {
        assertThatThrownBy(() -> read(TimeForm.EPOCH_SECONDS, json)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T12:00:00, 2025-07-01T11:00:00Z",
        "2025-01-01T12:00:00.000001, 2025-01-01T12:00:00.000001Z",
        "2025-07-01T12:00:00Z, 2025-07-01T12:00:00Z",
        "2025-07-01T12:00:00+0000, 2025-07-01T12:00:00Z"
    })
    void read_textWithoutZone_isInTheZoneOfTheDialect(String text, Instant instant) throws JsonException {
        JsonCodec london =
                JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER, ZoneId.of("Europe/London")));
        byte[] json = ("{\"at\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(london.read(json, Times.class).at()).isEqualTo(instant);
    }

    @Test
    void localDate_bothWays_isADate() throws JsonException {
        JsonCodec codec = codec(TimeForm.EPOCH_MILLIS);
        byte[] json = "{\"at\":null,\"day\":\"2026-01-31\"}".getBytes(StandardCharsets.UTF_8);
        Times times = codec.read(json, Times.class);
        assertThat(times.day()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(codec.write(times)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void localDate_nullOrBlank_isNull(String json) throws JsonException {
        byte[] bytes = ("{\"day\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(codec(TimeForm.RFC_3339).read(bytes, Times.class).day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-30\"", "\"canary\"", "{}", "20000", "[2026, 1, 31]", "true"})
    void localDate_noDate_namesThePath(String json) {
        byte[] bytes = ("{\"day\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Strictly.read(codec(TimeForm.RFC_3339), bytes, Times.class))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("canary")
                .satisfies(e -> assertThat(((JsonException) e).path()).isEqualTo("$.day"));
    }

    private static Times read(TimeForm form, String at) throws JsonException {
        return Strictly.read(codec(form), "{\"at\": " + at + "}", Times.class);
    }

    private static JsonCodec codec(TimeForm form) {
        return JsonCodec.of(new JsonDialect(form, DecimalForm.NUMBER));
    }
}
