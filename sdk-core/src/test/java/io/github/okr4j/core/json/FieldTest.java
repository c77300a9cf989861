package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {
    record Update(
            @JsonProperty("name") Field<String> name,
            @JsonProperty("due") Field<Instant> due,
            @JsonProperty("day") Field<LocalDate> day,
            @JsonProperty("share") Field<BigDecimal> share,
            @JsonProperty("owners") Field<List<String>> owners) {
        static final Update NOTHING =
                new Update(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent());

        Update name(Field<String> other) {
            return new Update(other, due, day, share, owners);
        }
    }

    @Test
    void write_absent_isLeftOut() {
        assertThat(written(Update.NOTHING)).isEqualTo("{}");
    }

    @Test
    void write_cleared_isNull() {
        assertThat(written(Update.NOTHING.name(Field.cleared()))).isEqualTo("{\"name\":null}");
    }

    @Test
    void write_value_isTheValue() {
        assertThat(written(Update.NOTHING.name(Field.of("a")))).isEqualTo("{\"name\":\"a\"}");
        assertThat(written(Update.NOTHING.name(Field.of("")))).isEqualTo("{\"name\":\"\"}");
    }

    @Test
    void write_valuesOfEachKind_areInTheVendorsForm() {
        Update update = new Update(
                Field.absent(),
                Field.of(Instant.ofEpochMilli(1_735_689_600_000L)),
                Field.of(LocalDate.of(2026, 1, 31)),
                Field.of(new BigDecimal("0.50")),
                Field.of(List.of()));
        assertThat(written(update))
                .isEqualTo("{\"due\":1735689600000,\"day\":\"2026-01-31\",\"share\":\"0.50\",\"owners\":[]}");
    }

    @Test
    void of_null_isRefusedAndPointsToCleared() {
        assertThatThrownBy(() -> Field.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("cleared()");
    }

    @Test
    void value_threeStates_areTold() {
        assertThat(Field.absent().isAbsent()).isTrue();
        assertThat(Field.cleared().isAbsent()).isFalse();
        assertThat(Field.of("a").isAbsent()).isFalse();
        assertThat(Field.of("a").value()).isEqualTo("a");
        assertThat(Field.absent().value()).isNull();
        assertThat(Field.cleared().value()).isNull();
    }

    @Test
    void equals_sameStateAndValue_isEqual() {
        assertThat(Field.of("a"))
                .isEqualTo(Field.of("a"))
                .hasSameHashCodeAs(Field.of("a"))
                .isNotEqualTo(Field.of("b"))
                .isNotEqualTo("a");
        assertThat(Field.cleared()).isNotEqualTo(Field.absent()).hasToString("null");
        assertThat(Field.absent()).hasToString("absent");
        assertThat(Field.of("a")).hasToString("a");
    }

    private static String written(Update update) {
        JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.STRING));
        return new String(codec.write(update), StandardCharsets.UTF_8);
    }
}
