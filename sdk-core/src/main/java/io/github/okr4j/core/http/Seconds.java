package io.github.okr4j.core.http;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as messages show them. */
final class Seconds {
    private Seconds() {}

    /** For example {@code 90 s} or {@code 0.15 s}. */
    static String of(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return seconds.stripTrailingZeros().toPlainString() + " s";
    }
}
