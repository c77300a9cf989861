package io.github.okr4j.okr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far it is, and how that is known.
 *
 * @param fraction 0 for nothing, 1 for done; below 0 and above 1 where the vendor reports it so; null if unknown. Compare
 *     it with {@code compareTo}
 * @param basis how it was obtained
 */
public record OkrProgress(@Nullable BigDecimal fraction, Basis basis) {
    /** Nothing is known. */
    public static final OkrProgress UNKNOWN = new OkrProgress(null, Basis.UNKNOWN);

    private static final int SCALE = 4;

    /** Refuses a fraction of unknown origin and an origin without a fraction. */
    public OkrProgress {
        if ((fraction == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("basis must be UNKNOWN if and only if fraction is null");
        }
    }

    /** How a progress was obtained. */
    public enum Basis {
        /** The vendor says so. */
        REPORTED,
        /** From start, current and target value; rounded to four places. */
        COMPUTED,
        /** It cannot be told. */
        UNKNOWN
    }

    /**
     * A progress that the vendor reports.
     *
     * @param fraction 1 for done, or null if this one reports none
     * @return the progress
     */
    public static OkrProgress reported(@Nullable BigDecimal fraction) {
        return fraction == null ? UNKNOWN : new OkrProgress(fraction, Basis.REPORTED);
    }

    /**
     * How far the current value has come from start to target.
     *
     * @param measure the values
     * @return unknown if one of them is, or if target and start are the same
     */
    public static OkrProgress computed(OkrMeasure measure) {
        BigDecimal start = measure.start();
        BigDecimal current = measure.current();
        BigDecimal target = measure.target();
        if (start == null || current == null || target == null || target.compareTo(start) == 0) {
            return UNKNOWN;
        }
        BigDecimal way = target.subtract(start);
        return new OkrProgress(current.subtract(start).divide(way, SCALE, RoundingMode.HALF_UP), Basis.COMPUTED);
    }
}
