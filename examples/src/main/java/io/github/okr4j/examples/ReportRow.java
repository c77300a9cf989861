package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item as the report lists it: short, and without the vendor's record, so that thousands can be kept. Values that the
 * vendor omits are null.
 *
 * @param urgency its place in the report
 * @param status the vendor's state
 * @param word the vendor's status text
 * @param overdue whether it is late, by our computation
 * @param source the name of the account it comes from
 * @param vendor the vendor of the item
 * @param kind the vendor's kind
 * @param id the item's id, which is unique within the source
 * @param parentId the id of the item it belongs to
 * @param title its title
 * @param link its page for people; http or https only
 * @param owners who is to reach it
 * @param fraction how far it is, as reported; 1 = done
 * @param basis where the fraction comes from
 * @param measure where it stands in the vendor's own figures, for example {@code 12.5 of 20}
 * @param due until when
 */
record ReportRow(
        Urgency urgency,
        State status,
        @Nullable String word,
        boolean overdue,
        String source,
        OkrVendor vendor,
        OkrKind kind,
        String id,
        @Nullable String parentId,
        @Nullable String title,
        @Nullable String link,
        @Nullable String owners,
        @Nullable BigDecimal fraction,
        OkrProgress.Basis basis,
        @Nullable String measure,
        @Nullable LocalDate due) {
    /** The most urgent first, then what is due first; never by chance. */
    static final Comparator<ReportRow> ORDER = Comparator.comparing(ReportRow::urgency)
            .thenComparing(ReportRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReportRow::title, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReportRow::id)
            .thenComparing(ReportRow::source);

    private static final int TITLE = 200;
    private static final int OWNERS = 120;
    private static final int WORD = 40;
    private static final int ID = 120;
    private static final int LONGEST_LINK = 500;
    private static final int MOST_OWNERS = 10;

    static ReportRow of(String source, OkrItem item, LocalDate today) {
        String word = item.status().vendorText();
        String title = item.title();
        String parentId = item.parentId();
        return new ReportRow(
                Urgency.of(item, today),
                item.status().state(),
                word == null || word.isBlank() ? null : Wording.clip(word, WORD),
                Urgency.isOverdue(item, today),
                source,
                item.vendor(),
                item.kind(),
                shortId(item.id()),
                parentId == null ? null : shortId(parentId),
                title == null || title.isBlank() ? null : Wording.clip(title, TITLE),
                link(item.link()),
                owners(item),
                item.progress().fraction(),
                item.progress().basis(),
                measure(item.measure()),
                item.period().due());
    }

    public String css() {
        return HtmlReport.css(status);
    }

    public String vendorLabel() {
        return vendor.label();
    }

    public String kindLabel() {
        return Wording.of(kind);
    }

    String key() {
        return source + "\n" + id;
    }

    /** An id across accounts: two accounts of one vendor may use the same one. */
    static String key(String source, String id) {
        return source + "\n" + shortId(id);
    }

    @Nullable
    String parentKey() {
        return parentId == null ? null : source + "\n" + parentId;
    }

    /** The state, or the vendor's status text if it stands for none. */
    public String statusLabel() {
        return status == State.UNKNOWN && word != null ? word : Wording.of(status);
    }

    public String basisLabel() {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    public String percent() {
        return fraction == null ? null : Wording.percent(fraction);
    }

    /** The fraction as a script reads it, or nothing. */
    public String fractionValue() {
        return fraction == null ? "" : Double.toString(fraction.doubleValue());
    }

    /** How much of its bar is filled: vendors report more than 100 percent and less than 0, bars end there. */
    public int filled() {
        if (fraction == null || fraction.signum() < 0) {
            return 0;
        }
        return fraction.compareTo(BigDecimal.ONE) >= 0
                ? 100
                : fraction.movePointRight(2).intValue();
    }

    /** Two long ids that begin alike stay different. */
    private static String shortId(String id) {
        return id.length() <= ID ? id : Wording.clip(id, ID) + Integer.toHexString(id.hashCode());
    }

    private static @Nullable String owners(OkrItem item) {
        String names = item.owners().stream()
                .limit(MOST_OWNERS)
                .map(owner -> Wording.clip(owner.display(), OWNERS))
                .collect(Collectors.joining(", "));
        int more = item.owners().size() - MOST_OWNERS;
        return names.isEmpty() ? null : Wording.clip(more > 0 ? names + " and " + more + " more" : names, OWNERS);
    }

    /** By what an owner is counted: the name, or, where there is only an id, the vendor too. */
    static String ownerKey(OkrItem item, OkrOwner owner) {
        boolean named = owner.name() != null && !owner.name().isBlank();
        return Wording.clip(named ? owner.display() : item.vendor().label() + " " + owner.display(), OWNERS);
    }

    /** A link of any other scheme could run something. */
    private static @Nullable String link(@Nullable URI link) {
        if (link == null || link.getScheme() == null || link.getHost() == null) {
            return null;
        }
        String scheme = link.getScheme().toLowerCase(Locale.ROOT);
        String text = link.toASCIIString();
        return (scheme.equals("https") || scheme.equals("http")) && text.length() <= LONGEST_LINK ? text : null;
    }

    private static @Nullable String measure(OkrMeasure measure) {
        BigDecimal current = measure.current();
        if (current == null) {
            return null;
        }
        String unit =
                measure.unit() == null || measure.unit().isBlank() ? "" : " " + Wording.clip(measure.unit(), WORD);
        String target = measure.target() == null ? "" : " of " + Wording.figure(measure.target());
        return Wording.figure(current) + target + unit;
    }
}
