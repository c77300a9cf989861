package io.github.okr4j.perdoo.rest.keyresults;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A key result to create. What is null is left out; the vendor does not say what it puts there.
 *
 * @param name what is to be reached, not blank
 * @param type how it is measured
 * @param confidence how likely the target is to be reached, from 0.0 to 1.0, or null
 * @param currentValue where it stands, or null
 * @param targetValueMin the target, or the lower end of a range; null for a baseline
 * @param targetValueMax the upper end of a range; null for all other types
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateKeyResult(
        @JsonProperty("name") String name,
        @JsonProperty("type") OpenEnum<MetricType> type,
        @JsonProperty("confidence") @Nullable BigDecimal confidence,
        @JsonProperty("current_value") @Nullable BigDecimal currentValue,
        @JsonProperty("target_value_min") @Nullable BigDecimal targetValueMin,
        @JsonProperty("target_value_max") @Nullable BigDecimal targetValueMax) {
    /** Checks name and type; confidence and targets are checked when the call is described. */
    public CreateKeyResult {
        requireText(name);
        if (type == null) {
            throw new IllegalArgumentException("type must not be null");
        }
    }

    /**
     * Begins a key result.
     *
     * @return a builder that needs a name and a metric
     */
    public static Builder builder() {
        return new Builder();
    }

    private static String requireText(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return name;
    }

    /** Makes a {@link CreateKeyResult}; name and metric are required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Metric metric;
        private @Nullable BigDecimal confidence;
        private @Nullable BigDecimal currentValue;

        private Builder() {}

        /**
         * What is to be reached.
         *
         * @param value not blank
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * How it is measured, with the targets that go with it.
         *
         * @param value for example {@code Metric.positive(target)}
         * @return this
         */
        public Builder metric(Metric value) {
            this.metric = value;
            return this;
        }

        /**
         * How likely the target is to be reached; not sent unless set.
         *
         * @param value from 0.0 to 1.0, sent with all its digits
         * @return this
         */
        public Builder confidence(BigDecimal value) {
            this.confidence = value;
            return this;
        }

        /**
         * Where it stands; not sent unless set.
         *
         * @param value sent with all its digits
         * @return this
         */
        public Builder currentValue(BigDecimal value) {
            this.currentValue = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws IllegalArgumentException if name or metric is missing; the message names it
         */
        public CreateKeyResult build() {
            String text = requireText(name);
            if (metric == null) {
                throw new IllegalArgumentException("metric must be set");
            }
            return new CreateKeyResult(
                    text, metric.type(), confidence, currentValue, metric.targetValueMin(), metric.targetValueMax());
        }
    }
}
