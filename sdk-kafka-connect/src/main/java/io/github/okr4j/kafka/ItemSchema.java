package io.github.okr4j.kafka;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrOwner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Timestamp;
import org.jspecify.annotations.Nullable;

/** An item as the value of a record. The fields are named as in the exports of {@code sdk-okr}. */
final class ItemSchema {
    /** The digits behind the point are part of the schema of a {@code Decimal}. */
    static final int SCALE = 10;

    static final int VERSION = 1;

    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final Schema OPTIONAL_DATE = Date.builder().optional().build();

    private static final Schema OWNER = struct("Owner")
            .field("kind", Schema.STRING_SCHEMA)
            .field("id", Schema.OPTIONAL_STRING_SCHEMA)
            .field("name", Schema.OPTIONAL_STRING_SCHEMA)
            .build();

    private static final ItemSchema DECIMAL = new ItemSchema(
            Decimal.builder(SCALE).optional().build(), number -> number.setScale(SCALE, RoundingMode.HALF_UP));

    private static final ItemSchema TEXT = new ItemSchema(Schema.OPTIONAL_STRING_SCHEMA, BigDecimal::toPlainString);

    private final Schema schema;
    private final Function<BigDecimal, Object> number;

    private ItemSchema(Schema numbers, Function<BigDecimal, Object> number) {
        this.number = number;
        this.schema = struct("Item")
                .field("account", Schema.STRING_SCHEMA)
                .field("vendor", Schema.STRING_SCHEMA)
                .field("kind", Schema.STRING_SCHEMA)
                .field("id", Schema.STRING_SCHEMA)
                .field("title", Schema.OPTIONAL_STRING_SCHEMA)
                .field("owners", SchemaBuilder.array(OWNER).build())
                .field("start", OPTIONAL_DATE)
                .field("due", OPTIONAL_DATE)
                .field("progress", numbers)
                .field("progress_basis", Schema.STRING_SCHEMA)
                .field("measure_start", numbers)
                .field("measure_current", numbers)
                .field("measure_target", numbers)
                .field("unit", Schema.OPTIONAL_STRING_SCHEMA)
                .field("status", Schema.STRING_SCHEMA)
                .field("status_text", Schema.OPTIONAL_STRING_SCHEMA)
                .field("parent_id", Schema.OPTIONAL_STRING_SCHEMA)
                .field("link", Schema.OPTIONAL_STRING_SCHEMA)
                .field("last_change", Timestamp.builder().optional().build())
                .build();
    }

    /** Numbers as Connect's {@code Decimal}, rounded to {@link #SCALE} digits, or as text with all their digits. */
    static ItemSchema of(boolean decimalsAsText) {
        return decimalsAsText ? TEXT : DECIMAL;
    }

    Schema schema() {
        return schema;
    }

    Struct value(String account, OkrItem item) {
        return new Struct(schema)
                .put("account", account)
                .put("vendor", item.vendor().prefix())
                .put("kind", item.kind().word())
                .put("id", text(item.id()))
                .put("title", text(item.title()))
                .put("owners", item.owners().stream().map(ItemSchema::owner).toList())
                .put("start", date(item.period().start()))
                .put("due", date(item.period().due()))
                .put("progress", number(item.progress().fraction()))
                .put("progress_basis", lower(item.progress().basis()))
                .put("measure_start", number(item.measure().start()))
                .put("measure_current", number(item.measure().current()))
                .put("measure_target", number(item.measure().target()))
                .put("unit", text(item.measure().unit()))
                .put("status", lower(item.status().state()))
                .put("status_text", text(item.status().vendorText()))
                .put("parent_id", text(item.parentId()))
                .put("link", text(item.link()))
                .put("last_change", timestamp(item.lastChange()));
    }

    private static Struct owner(OkrOwner owner) {
        return new Struct(OWNER)
                .put("kind", lower(owner.kind()))
                .put("id", text(owner.id()))
                .put("name", text(owner.name()));
    }

    private @Nullable Object number(@Nullable BigDecimal value) {
        return value == null ? null : number.apply(value);
    }

    /** Converters fail on half a surrogate pair. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : HALF_CHARACTER.matcher(value.toString()).replaceAll("\uFFFD");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Connect counts days in an int. A day beyond that cannot be what somebody meant. */
    private static java.util.@Nullable Date date(@Nullable LocalDate day) {
        return day == null || day.toEpochDay() != (int) day.toEpochDay()
                ? null
                : java.util.Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static java.util.@Nullable Date timestamp(@Nullable Instant instant) {
        if (instant == null) {
            return null;
        }
        try {
            return java.util.Date.from(instant);
        } catch (IllegalArgumentException beyondTheRange) {
            return null;
        }
    }

    /** The beginning of a schema of this connector. */
    static SchemaBuilder struct(String name) {
        return SchemaBuilder.struct().name("io.github.okr4j.kafka." + name).version(VERSION);
    }
}
