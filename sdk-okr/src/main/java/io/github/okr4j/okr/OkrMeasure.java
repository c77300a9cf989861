package io.github.okr4j.okr;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a progress; each is null where the vendor tells none.
 *
 * @param start where it began
 * @param current where it is
 * @param target where it is reached
 * @param unit what the figures count, as the vendor writes it
 */
public record OkrMeasure(
        @Nullable BigDecimal start,
        @Nullable BigDecimal current,
        @Nullable BigDecimal target,
        @Nullable String unit) {
    /** Nothing is known. */
    public static final OkrMeasure UNKNOWN = new OkrMeasure(null, null, null, null);
}
