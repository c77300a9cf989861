package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a key result is measured, and its targets.
 *
 * <p>The five factories set the targets that fit the type. The constructor accepts any combination, for types that are newer
 * than this version of the SDK.
 *
 * @param type the direction of the value
 * @param targetValueMin the target, or the lower end of a range; null for a baseline
 * @param targetValueMax the upper end of a range; null for all other types
 */
public record Metric(
        OpenEnum<MetricType> type,
        @Nullable BigDecimal targetValueMin,
        @Nullable BigDecimal targetValueMax) {
    private static final BigDecimal REACHED = new BigDecimal("1.00");

    /** Reached or not. The target is 1.00, as documented. */
    public static Metric milestone() {
        return of(MetricType.MILESTONE, REACHED, null);
    }

    /** A value that is only recorded, without targets. */
    public static Metric baseline() {
        return of(MetricType.BASELINE, null, null);
    }

    /** A value that must stay between two targets; sent with all their digits. */
    public static Metric range(BigDecimal min, BigDecimal max) {
        return of(MetricType.RANGE, min, max);
    }

    /** A value that must grow to a target; sent with all its digits. */
    public static Metric positive(BigDecimal target) {
        return of(MetricType.POSITIVE, target, null);
    }

    /** A value that must shrink to a target; sent with all its digits. */
    public static Metric negative(BigDecimal target) {
        return of(MetricType.NEGATIVE, target, null);
    }

    private static Metric of(MetricType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new Metric(OpenEnum.of(type), min, max);
    }
}
