package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and dates are read digit by digit; the JDK's own parser says what they should be. */
class TimeTextTest {
    private final JsonCodec codec =
            JsonCodec.of(new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER));

    record Moment(
            @JsonProperty("at") @Nullable Instant at,
            @JsonProperty("day") @Nullable LocalDate day) {}

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:00:00Z, 2026-01-05T08:00:00Z",
        "2026-01-05t08:00:00z, 2026-01-05T08:00:00Z",
        "2026-01-05 08:00:00, 2026-01-05T08:00:00Z",
        "2026-01-05T08:00Z, 2026-01-05T08:00:00Z",
        "2026-01-05T08:00:00.123456789Z, 2026-01-05T08:00:00.123456789Z",
        "2026-01-05T08:00:00.5+01:00, 2026-01-05T07:00:00.500Z",
        "2026-01-05T08:00:00+0130, 2026-01-05T06:30:00Z",
        "2026-01-05T08:00:00-05, 2026-01-05T13:00:00Z",
        "2026-01-05T08:00:00-18:00, 2026-01-06T02:00:00Z",
        "'  2026-01-05T08:00:00Z ', 2026-01-05T08:00:00Z",
        "0000-02-29T00:00:00Z, 0000-02-29T00:00:00Z",
        "2024-02-29T23:59:59.999999999Z, 2024-02-29T23:59:59.999999999Z"
    })
    void instant_whatVendorsWrite_isRead(String text, Instant expected) throws JsonException {
        assertThat(read("at", text).at()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T",
                "2026-01-05T08",
                "2026-01-05T8:00:00Z",
                "2026-13-05T08:00:00Z",
                "2025-02-29T08:00:00Z",
                "2026-01-05T24:00:00Z",
                "2026-01-05T08:60:00Z",
                "2026-01-05T08:00:60Z",
                "2026-01-05T08:00:00.Z",
                "2026-01-05T08:00:00.1234567890Z",
                "2026-01-05T08:00:00+19:00",
                "2026-01-05T08:00:00+01:60",
                "2026-01-05T08:00:00+1",
                "2026-01-05T08:00:00ZZ",
                "2026-01-05T08:00:00Z[UTC]",
                "2026-01-05X08:00:00Z",
                "+12026-01-05T08:00:00Z",
                "26-01-05T08:00:00Z",
                "２０２６-01-05T08:00:00Z",
                "1767600000"
            })
    void instant_anythingElse_isRefusedByPath(String text) {
        assertThatThrownBy(() -> read("at", text))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining(text)
                .extracting(e -> ((JsonException) e).path())
                .isEqualTo("$.at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-1-05",
                "2026-01-5",
                "2026-02-30",
                "2026-01-055",
                "2026/01/05",
                "2026-01-05T",
                "2026-01-05X",
                "2026-01-05T08:00:00ZZ",
                "20260105",
                "x026-01-05"
            })
    void date_anythingElse_isRefusedByPath(String text) {
        assertThatThrownBy(() -> read("day", text))
                .isInstanceOf(JsonException.class)
                .extracting(e -> ((JsonException) e).path())
                .isEqualTo("$.day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-00-00", "0000-00-00 00:00:00", "0000-00-00T00:00:00", "0000-00-00T00:00:00Z", "", " "})
    void zeros_areNoDateAndNoDrift(String text) throws JsonException {
        assertThat(read("at", text).at()).isNull();
        assertThat(read("day", text).day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00 00:00:01", "0000-00-01", "0000-00-00x"})
    void nearlyZeros_areRefused(String text) {
        assertThatThrownBy(() -> read("at", text)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> read("day", text)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31",
                "2026-12-31T23:30:00-05:00",
                "2026-12-31T00:30:00+05:00",
                "2026-12-31 08:00:00",
                "2026-12-31T08:00:00.000Z"
            })
    void date_withATime_isTheDateAsWritten(String text) throws JsonException {
        assertThat(read("day", text).day()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void instant_dateAlone_isMidnightInTheZoneOfTheDialect() throws JsonException {
        JsonCodec berlin = JsonCodec.of(new JsonDialect(
                JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER, java.time.ZoneId.of("Europe/Berlin")));

        assertThat(Strictly.read(berlin, "{\"at\": \"2026-07-01\"}", Moment.class)
                        .at())
                .isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(read("at", "2026-07-01").at()).isEqualTo(Instant.parse("2026-07-01T00:00:00Z"));
    }

    @Test
    void blankTexts_areNoTime() throws JsonException {
        assertThat(read("at", " ").at()).isNull();
        assertThat(read("day", "").day()).isNull();
    }

    @Test
    void instantAndDate_tenThousandAtRandom_areWhatTheJdkReads() throws JsonException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4711);
        for (int i = 0; i < 10_000; i++) {
            long second = random.nextLong(-62_000_000_000L, 253_000_000_000L);
            Instant at = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
            OffsetDateTime local = at.atOffset(java.time.ZoneOffset.ofTotalSeconds(60 * random.nextInt(-1080, 1081)));
            assertThat(read("at", local.toString()).at()).isEqualTo(at);
            LocalDate day = local.toLocalDate();
            assertThat(read("day", day.toString()).day()).isEqualTo(day);
        }
    }

    private Moment read(String name, String text) throws JsonException {
        String json = "{\"" + name + "\": \"" + text + "\"}";
        return Strictly.read(codec, json, Moment.class);
    }
}
