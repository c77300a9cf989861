package io.github.okr4j.performengage.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the values of a goal count. Two are equal if the vendor's texts are. */
public final class GoalUnit {
    private static final int MAX_WORD = 6;

    /** Every goal has one of few; texts that are unknown are not kept, for there is no end to them. */
    private static final Map<String, GoalUnit> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final Kind kind;
    private final @Nullable Currency currency;

    private GoalUnit(String text, Kind kind, @Nullable Currency currency) {
        this.text = text;
        this.kind = kind;
        this.currency = currency;
    }

    /** The kinds of units known today. */
    public enum Kind {
        /** Percent. */
        PERCENT,
        /** Plain numbers. */
        NUMBER,
        /** Completed or not. */
        BINARY,
        /** Money; see {@link GoalUnit#currency()}. */
        CURRENCY,
        /** A text this SDK does not know. */
        UNKNOWN
    }

    /**
     * A unit from the vendor's text, in whatever case.
     *
     * @param text {@code perc}, {@code number}, {@code bin} or an ISO 4217 code such as {@code usd}
     * @return the unit; {@link Kind#UNKNOWN} for any other text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalUnit of(String text) {
        GoalUnit known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        GoalUnit unit = read(text, text.strip().toLowerCase(Locale.ROOT));
        if (unit.kind != Kind.UNKNOWN && text.length() <= MAX_WORD) {
            KNOWN.put(text, unit);
        }
        return unit;
    }

    private static GoalUnit read(String text, String word) {
        return switch (word) {
            case "perc" -> new GoalUnit(text, Kind.PERCENT, null);
            case "number" -> new GoalUnit(text, Kind.NUMBER, null);
            // Three letters as well, so it has to come before the currencies.
            case "bin" -> new GoalUnit(text, Kind.BINARY, null);
            default -> {
                Currency currency = currency(word);
                yield new GoalUnit(text, currency == null ? Kind.UNKNOWN : Kind.CURRENCY, currency);
            }
        };
    }

    private static @Nullable Currency currency(String word) {
        if (!word.matches("[a-z]{3}")) {
            return null;
        }
        try {
            return Currency.getInstance(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknownCode) {
            return null;
        }
    }

    /**
     * The vendor's exact text.
     *
     * @return for example {@code perc}
     */
    @JsonValue
    public String text() {
        return text;
    }

    /**
     * The kind of the unit.
     *
     * @return never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The currency of a goal that counts money.
     *
     * @return the currency, or null for all other kinds
     */
    public @Nullable Currency currency() {
        return currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalUnit that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The vendor's exact text. */
    @Override
    public String toString() {
        return text;
    }
}
