package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures and names are put into words. */
final class Wording {
    private static final int LONGEST_FIGURE = 15;
    private static final MathContext ROUGHLY = new MathContext(4);

    private Wording() {}

    /** A fraction as percent with at most one decimal, beyond 0 and 100 too: {@code 12.5}. */
    static String percent(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2);
        return percent.precision() - percent.scale() > LONGEST_FIGURE
                ? percent.round(ROUGHLY).stripTrailingZeros().toString()
                : figure(percent.setScale(1, RoundingMode.HALF_UP));
    }

    /** A figure without needless zeros; a huge or tiny one is rounded. */
    static String figure(BigDecimal figure) {
        if (figure.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = figure.stripTrailingZeros();
        String plain = Math.abs(shortest.scale()) > LONGEST_FIGURE ? null : shortest.toPlainString();
        return plain == null || plain.length() > LONGEST_FIGURE + 2
                ? shortest.round(ROUGHLY).stripTrailingZeros().toString()
                : plain;
    }

    /** A constant for people: {@code OFF_TRACK} becomes {@code Off track}. */
    static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A kind for people. */
    static String of(OkrKind kind) {
        return kind == OkrKind.KPI ? "KPI" : of((Enum<?>) kind);
    }

    /** A state for people. */
    static String of(State state) {
        return state == State.UNKNOWN ? "No status" : of((Enum<?>) state);
    }

    /** Why items of a vendor have no status. Nothing is guessed instead. */
    static String whyNoStatus(OkrVendor vendor) {
        return switch (vendor) {
            case CLICKUP -> "Goals have no status. A key result only says whether it is completed.";
            case PIPEDRIVE -> "Goals have no status.";
            case PERDOO ->
                "The status is missing, or it is neither OFF_TRACK, NEEDS_ATTENTION, ON_TRACK nor ACCOMPLISHED.";
            case PERDOO_REST -> "Objectives and key results have no status. A confidence is none.";
            case PERFORM_ENGAGE -> "The RAG status is missing, or it is neither RED, AMBER nor GREEN.";
        };
    }

    /** Texts of strangers can be millions of characters long. */
    static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
