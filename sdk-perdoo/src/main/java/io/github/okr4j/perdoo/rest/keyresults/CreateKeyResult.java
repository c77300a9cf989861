package io.github.okr4j.perdoo.rest.keyresults;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A key result to create. Fields that are null are left out; it is not documented which values they take.
 *
 * @param name its name, not blank
 * @param type how it is measured
 * @param confidence how likely the target is to be reached, from 0.0 to 1.0, or null
 * @param currentValue the current value, or null
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
    /** Requires name and type. Confidence and targets are checked when the call is created. */
    public CreateKeyResult {
        Checks.notBlank("name", name);
        Checks.notNull("type", type);
    }

    /** Creates a builder. It needs a name and a metric. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateKeyResult}. Fields that are not set are not sent. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Metric metric;
        private @Nullable BigDecimal confidence;
        private @Nullable BigDecimal currentValue;

        private Builder() {}

        /** Sets the name. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets how it is measured and its targets, for example {@code Metric.positive(target)}. */
        public Builder metric(Metric value) {
            this.metric = value;
            return this;
        }

        /** Sets how likely the target is to be reached, from 0.0 to 1.0; sent with all its digits. */
        public Builder confidence(BigDecimal value) {
            this.confidence = value;
            return this;
        }

        /** Sets the current value; sent with all its digits. */
        public Builder currentValue(BigDecimal value) {
            this.currentValue = value;
            return this;
        }

        /** Creates the request. Throws {@link IllegalArgumentException} naming all required fields that are missing. */
        public CreateKeyResult build() {
            Checks.allSet("name", name, "metric", metric);
            Metric measured = Checks.notNull("metric", metric);
            return new CreateKeyResult(
                    Checks.notNull("name", name),
                    measured.type(),
                    confidence,
                    currentValue,
                    measured.targetValueMin(),
                    measured.targetValueMax());
        }
    }
}
