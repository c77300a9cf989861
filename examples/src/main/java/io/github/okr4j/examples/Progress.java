package io.github.okr4j.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fractions from the figures a vendor gives. */
final class Progress {
    private static final int SCALE = 4;

    private Progress() {}

    /** How far {@code current} has come from {@code start} to {@code target}; null if that cannot be said. */
    static @Nullable BigDecimal between(
            @Nullable BigDecimal start, @Nullable BigDecimal current, @Nullable BigDecimal target) {
        if (start == null || current == null || target == null || target.compareTo(start) == 0) {
            return null;
        }
        return current.subtract(start).divide(target.subtract(start), SCALE, RoundingMode.HALF_UP);
    }

    static @Nullable String of(@Nullable BigDecimal current, @Nullable BigDecimal target) {
        if (current == null) {
            return null;
        }
        return target == null ? current.toPlainString() : current.toPlainString() + " of " + target.toPlainString();
    }
}
