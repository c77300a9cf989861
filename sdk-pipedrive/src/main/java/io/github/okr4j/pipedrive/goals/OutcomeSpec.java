package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached.
 *
 * @param target how much; the vendor's own pages want more than zero, and whole numbers for a quantity
 * @param trackingMetric of what
 * @param currencyId the vendor's number of the currency, which differs from company to company, or null to leave it out;
 *     for {@link TrackingMetric#SUM} only
 */
public record OutcomeSpec(
        @JsonProperty("target") BigDecimal target,
        @JsonProperty("tracking_metric") OpenEnum<TrackingMetric> trackingMetric,

        @JsonProperty("currency_id") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long currencyId) {
    /** Checks what must be there. */
    public OutcomeSpec {
        if (target == null) {
            throw new IllegalArgumentException("expected_outcome.target must be set");
        }
        if (trackingMetric == null) {
            throw new IllegalArgumentException("expected_outcome.tracking_metric must be set");
        }
    }

    /**
     * A number of deals or activities.
     *
     * @param target how many
     * @return the outcome
     */
    public static OutcomeSpec quantity(long target) {
        return new OutcomeSpec(BigDecimal.valueOf(target), OpenEnum.of(TrackingMetric.QUANTITY), null);
    }

    /**
     * An amount of money.
     *
     * @param target how much
     * @param currencyId the vendor's number of the currency
     * @return the outcome
     */
    public static OutcomeSpec sum(BigDecimal target, long currencyId) {
        return new OutcomeSpec(target, OpenEnum.of(TrackingMetric.SUM), currencyId);
    }
}
