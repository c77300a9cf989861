package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of both formats.
 *
 * @param name its name in the file
 * @param value a text, a number ({@link BigDecimal}), the list of owners, or null, from a source's name and its item
 */
record Column(String name, BiFunction<String, OkrItem, @Nullable Object> value) {
    /** All columns in their order. */
    static final List<Column> ALL = List.of(
            new Column("source", (source, item) -> text(source)),
            new Column("vendor", (source, item) -> item.vendor().prefix()),
            new Column("kind", (source, item) -> item.kind().word()),
            new Column("id", (source, item) -> text(item.id())),
            new Column("title", (source, item) -> text(item.title())),
            new Column("owners", (source, item) -> item.owners()),
            new Column("start", (source, item) -> text(item.period().start())),
            new Column("due", (source, item) -> text(item.period().due())),
            new Column("progress", (source, item) -> item.progress().fraction()),
            new Column("progress_basis", (source, item) -> lower(item.progress().basis())),
            new Column("measure_start", (source, item) -> item.measure().start()),
            new Column("measure_current", (source, item) -> item.measure().current()),
            new Column("measure_target", (source, item) -> item.measure().target()),
            new Column("unit", (source, item) -> text(item.measure().unit())),
            new Column("status", (source, item) -> lower(item.status().state())),
            new Column("status_text", (source, item) -> text(item.status().vendorText())),
            new Column("parent_id", (source, item) -> text(item.parentId())),
            new Column("link", (source, item) -> text(item.link())),
            new Column("last_change", (source, item) -> text(item.lastChange())));

    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final int MAX_ZEROS = 500;

    @Nullable
    Object of(String source, OkrItem item) {
        return value.apply(source, item);
    }

    /** An enum's constant as it is in the file. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A text that can be written in UTF-8. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : HALF_CHARACTER.matcher(value.toString()).replaceAll("\uFFFD");
    }

    /** A number with all its digits. {@code 1E+1000000} stays as it is: a million zeros would say no more. */
    static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_ZEROS ? number.toPlainString() : number.toString();
    }
}
