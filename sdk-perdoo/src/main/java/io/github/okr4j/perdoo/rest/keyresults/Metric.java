package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a key result is measured, with the targets that go with it.
 *
 * <p>The five factories know which targets a type has. The constructor takes anything, for types that come up after this
 * version of the SDK.
 *
 * @param type which way the value has to go
 * @param targetValueMin the target, or the lower end of a range; null for a baseline
 * @param targetValueMax the upper end of a range; null for all other types
 */
public record Metric(
        OpenEnum<MetricType> type,
        @Nullable BigDecimal targetValueMin,
        @Nullable BigDecimal targetValueMax) {
    private static final BigDecimal REACHED = new BigDecimal("1.00");

    /**
     * Reached or not; the vendor wants 1.00 for the target.
     *
     * @return the metric
     */
    public static Metric milestone() {
        return of(MetricType.MILESTONE, REACHED, null);
    }

    /**
     * A value that is only captured.
     *
     * @return the metric, without targets
     */
    public static Metric baseline() {
        return of(MetricType.BASELINE, null, null);
    }

    /**
     * A value that has to stay inside a band.
     *
     * @param min the lower end, sent with all its digits
     * @param max the upper end, sent with all its digits
     * @return the metric
     */
    public static Metric range(BigDecimal min, BigDecimal max) {
        return of(MetricType.RANGE, min, max);
    }

    /**
     * A value that has to grow.
     *
     * @param target what it has to grow to, sent with all its digits
     * @return the metric
     */
    public static Metric positive(BigDecimal target) {
        return of(MetricType.POSITIVE, target, null);
    }

    /**
     * A value that has to shrink.
     *
     * @param target what it has to shrink to, sent with all its digits
     * @return the metric
     */
    public static Metric negative(BigDecimal target) {
        return of(MetricType.NEGATIVE, target, null);
    }

    private static Metric of(MetricType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new Metric(OpenEnum.of(type), min, max);
    }
}
