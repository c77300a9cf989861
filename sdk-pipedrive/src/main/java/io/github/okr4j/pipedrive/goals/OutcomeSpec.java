package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.pipedrive.currencies.Currency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The expected outcome.
 *
 * @param target how much: more than 0, and a whole number for a quantity
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
        Checks.allSet("expected_outcome.target", target, "expected_outcome.tracking_metric", trackingMetric);
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("expected_outcome.target must be more than 0, not " + target);
        }
        if (trackingMetric.is(TrackingMetric.QUANTITY)) {
            requireQuantity(target, currencyId);
        }
    }

    private static void requireQuantity(BigDecimal target, @Nullable Long currencyId) {
        if (target.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    "expected_outcome.target must be a whole number for a quantity, not " + target);
        }
        if (currencyId != null) {
            throw new IllegalArgumentException("expected_outcome.currency_id is for a sum only, not for a quantity");
        }
    }

    /**
     * A number of deals or activities.
     *
     * @param target how many
     * @throws IllegalArgumentException if it is not more than 0
     */
    public static OutcomeSpec quantity(long target) {
        return new OutcomeSpec(BigDecimal.valueOf(target), OpenEnum.of(TrackingMetric.QUANTITY), null);
    }

    /**
     * An amount of money.
     *
     * @param target how much
     * @param currencyId the vendor's number of the currency
     * @throws IllegalArgumentException if the target is not more than 0
     */
    public static OutcomeSpec sum(BigDecimal target, long currencyId) {
        return new OutcomeSpec(target, OpenEnum.of(TrackingMetric.SUM), currencyId);
    }

    /**
     * An amount of money in a currency that is named by its code.
     *
     * @param target how much
     * @param code the currency's code, for example {@code EUR}, in any case
     * @param currencies the company's currencies, see {@code PipedriveClient.currencies()}
     * @throws IllegalArgumentException if the target is not more than 0, or if the company has no such currency
     */
    public static OutcomeSpec sum(BigDecimal target, String code, List<Currency> currencies) {
        for (Currency currency : currencies) {
            if (code.equalsIgnoreCase(currency.code())) {
                return sum(target, currency.id());
            }
        }
        String known =
                currencies.stream().map(Currency::code).filter(Objects::nonNull).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("expected_outcome.currency_id: the company has no currency " + code
                + "; it has " + (known.isEmpty() ? "none" : known));
    }
}
