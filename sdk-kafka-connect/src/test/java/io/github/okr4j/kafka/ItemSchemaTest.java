package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrVendor;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Timestamp;
import org.junit.jupiter.api.Test;

class ItemSchemaTest {
    private static final Instant CHANGED = Instant.parse("2026-03-04T05:06:07.008Z");

    private static OkrItem item(LocalDate due, Instant lastChange) {
        return new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.KEY_RESULT,
                "perdoo:key-result:1",
                "half \uD800 of one",
                List.of(
                        new OkrOwner(OkrOwner.Kind.PERSON, "7", "Ann"),
                        new OkrOwner(OkrOwner.Kind.COMPANY, null, null)),
                new OkrPeriod(LocalDate.of(2026, 1, 2), due),
                OkrProgress.reported(new BigDecimal("0.5")),
                new OkrMeasure(BigDecimal.ZERO, new BigDecimal("1.23456789012"), new BigDecimal("1E+3"), "EUR"),
                new OkrStatus(OkrStatus.State.AT_RISK, "NEEDS_ATTENTION"),
                "perdoo:objective:1",
                URI.create("https://example.com/1"),
                lastChange,
                "record");
    }

    @Test
    void value_ofAnItem_hasAllItsComponents() {
        Struct value = ItemSchema.of(false).value("north", item(LocalDate.of(2026, 12, 31), CHANGED));

        value.validate();
        assertThat(value.schema().version()).isEqualTo(1);
        assertThat(value.schema().fields()).extracting(Field::name).allMatch(name -> value.get(name) != null);
        assertThat(value.getString("account")).isEqualTo("north");
        assertThat(value.getString("vendor")).isEqualTo("perdoo");
        assertThat(value.getString("kind")).isEqualTo("key-result");
        assertThat(value.getString("id")).isEqualTo("perdoo:key-result:1");
        assertThat(value.getString("title")).as("what UTF-8 can hold").isEqualTo("half \uFFFD of one");
        assertThat(value.<Struct>getArray("owners"))
                .extracting(
                        owner -> owner.getString("kind") + " " + owner.getString("id") + " " + owner.getString("name"))
                .containsExactly("person 7 Ann", "company null null");
        assertThat(value.get("start")).isEqualTo(java.util.Date.from(Instant.parse("2026-01-02T00:00:00Z")));
        assertThat(value.get("due")).isEqualTo(java.util.Date.from(Instant.parse("2026-12-31T00:00:00Z")));
        assertThat(value.get("progress")).isEqualTo(new BigDecimal("0.5000000000"));
        assertThat(value.getString("progress_basis")).isEqualTo("reported");
        assertThat(value.get("measure_current")).as("rounded").isEqualTo(new BigDecimal("1.2345678901"));
        assertThat(value.get("measure_target")).isEqualTo(new BigDecimal("1000.0000000000"));
        assertThat(value.getString("unit")).isEqualTo("EUR");
        assertThat(value.getString("status")).isEqualTo("at-risk");
        assertThat(value.getString("status_text")).isEqualTo("NEEDS_ATTENTION");
        assertThat(value.getString("parent_id")).isEqualTo("perdoo:objective:1");
        assertThat(value.getString("link")).isEqualTo("https://example.com/1");
        assertThat(value.get("last_change")).isEqualTo(java.util.Date.from(CHANGED));
    }

    @Test
    void value_logicalTypes_canBeWritten() {
        Struct value = ItemSchema.of(false).value("north", item(LocalDate.of(2026, 12, 31), CHANGED));

        assertThat(Decimal.fromLogical(value.schema().field("progress").schema(), (BigDecimal) value.get("progress")))
                .isNotEmpty();
        assertThat(Date.fromLogical(value.schema().field("due").schema(), (java.util.Date) value.get("due")))
                .isEqualTo((int) LocalDate.of(2026, 12, 31).toEpochDay());
        assertThat(Timestamp.fromLogical(
                        value.schema().field("last_change").schema(), (java.util.Date) value.get("last_change")))
                .isEqualTo(CHANGED.toEpochMilli());
    }

    @Test
    void value_decimalsAsText_keepsAllDigits() {
        Struct value = ItemSchema.of(true).value("north", item(null, null));

        assertThat(value.getString("measure_current")).isEqualTo("1.23456789012");
        assertThat(value.getString("measure_target")).isEqualTo("1000");
        assertThat(value.get("due")).isNull();
        assertThat(value.get("last_change")).isNull();
    }

    @Test
    void value_dateBeyondWhatConnectCanHold_isLeftOut() {
        Struct value = ItemSchema.of(false).value("north", item(LocalDate.MAX, Instant.MAX));

        value.validate();
        assertThat(value.get("due")).isNull();
        assertThat(value.get("last_change")).isNull();
    }
}
