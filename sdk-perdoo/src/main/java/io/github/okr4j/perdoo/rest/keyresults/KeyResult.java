package io.github.okr4j.perdoo.rest.keyresults;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.perdoo.rest.updates.Attributes;
import io.github.okr4j.perdoo.rest.versions.Timestamp;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result, complete: an update sends all of it back, null and unknown attributes included.
 *
 * <p>There is no start value, so a percentage of progress cannot be told from it.
 *
 * @param id the id, opaque
 * @param name what is to be reached
 * @param createdAt when it was created
 * @param modifiedAt when it was changed last
 * @param objectiveId the objective it belongs to
 * @param type how it is measured, which decides which targets are set
 * @param confidence how likely the target is to be reached, from 0.0 to 1.0
 * @param currentValue where it stands
 * @param targetValueMin the target, or the lower end of a range; null for a baseline
 * @param targetValueMax the upper end of a range; null for all other types
 * @param additional attributes that this SDK does not know, and the JSON of attributes that could not be read and are
 *     null; they are sent back as they came
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "id",
    "name",
    "created_at",
    "modified_at",
    "objective_id",
    "type",
    "confidence",
    "current_value",
    "target_value_min",
    "target_value_max"
})
public record KeyResult(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("created_at") @Nullable Timestamp createdAt,
        @JsonProperty("modified_at") @Nullable Timestamp modifiedAt,
        @JsonProperty("objective_id") @Nullable String objectiveId,
        @JsonProperty("type") @Nullable OpenEnum<MetricType> type,
        @JsonProperty("confidence") @Nullable BigDecimal confidence,
        @JsonProperty("current_value") @Nullable BigDecimal currentValue,
        @JsonProperty("target_value_min") @Nullable BigDecimal targetValueMin,
        @JsonProperty("target_value_max") @Nullable BigDecimal targetValueMax,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional attributes. */
    public KeyResult {
        additional = Immutable.json(additional);
        Attributes.requireOnce(additional, "id", id);
        Attributes.requireOnce(additional, "name", name);
        Attributes.requireOnce(additional, "created_at", createdAt);
        Attributes.requireOnce(additional, "modified_at", modifiedAt);
        Attributes.requireOnce(additional, "objective_id", objectiveId);
        Attributes.requireOnce(additional, "type", type);
        Attributes.requireOnce(additional, "confidence", confidence);
        Attributes.requireOnce(additional, "current_value", currentValue);
        Attributes.requireOnce(additional, "target_value_min", targetValueMin);
        Attributes.requireOnce(additional, "target_value_max", targetValueMax);
    }

    /**
     * Begins a key result from nothing, for a test: an update should begin with {@link #toBuilder()} of a fetched one.
     *
     * @param id the id
     * @return a builder with nothing else set
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        Builder copy = new Builder(id);
        copy.name = name;
        copy.createdAt = createdAt;
        copy.modifiedAt = modifiedAt;
        copy.objectiveId = objectiveId;
        copy.type = type;
        copy.confidence = confidence;
        copy.currentValue = currentValue;
        copy.targetValueMin = targetValueMin;
        copy.targetValueMax = targetValueMax;
        copy.additional = additional;
        return copy;
    }

    /** Makes a key result. */
    public static final class Builder {
        private String id;
        private @Nullable String name;
        private @Nullable Timestamp createdAt;
        private @Nullable Timestamp modifiedAt;
        private @Nullable String objectiveId;
        private @Nullable OpenEnum<MetricType> type;
        private @Nullable BigDecimal confidence;
        private @Nullable BigDecimal currentValue;
        private @Nullable BigDecimal targetValueMin;
        private @Nullable BigDecimal targetValueMax;
        private Map<String, Object> additional = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this
         */
        public Builder id(String value) {
            this.id = value;
            this.additional = Attributes.without(additional, "id");
            return this;
        }

        /**
         * Sets what is to be reached.
         *
         * @param value the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            this.additional = Attributes.without(additional, "name");
            return this;
        }

        /**
         * Sets when it was created.
         *
         * @param value the time
         * @return this
         */
        public Builder createdAt(Timestamp value) {
            this.createdAt = value;
            this.additional = Attributes.without(additional, "created_at");
            return this;
        }

        /**
         * Sets when it was changed last.
         *
         * @param value the time
         * @return this
         */
        public Builder modifiedAt(Timestamp value) {
            this.modifiedAt = value;
            this.additional = Attributes.without(additional, "modified_at");
            return this;
        }

        /**
         * Sets the objective it belongs to.
         *
         * @param value the objective's id
         * @return this
         */
        public Builder objectiveId(String value) {
            this.objectiveId = value;
            this.additional = Attributes.without(additional, "objective_id");
            return this;
        }

        /**
         * Sets how it is measured.
         *
         * @param value the type
         * @return this
         */
        public Builder type(MetricType value) {
            return type(OpenEnum.of(value));
        }

        /**
         * Sets how it is measured, also to a type this SDK does not know.
         *
         * @param value the type
         * @return this
         */
        public Builder type(OpenEnum<MetricType> value) {
            this.type = value;
            this.additional = Attributes.without(additional, "type");
            return this;
        }

        /**
         * Sets how it is measured together with the targets that go with it.
         *
         * @param value type and targets
         * @return this
         */
        public Builder metric(Metric value) {
            return targetValueMin(value.targetValueMin())
                    .targetValueMax(value.targetValueMax())
                    .type(value.type());
        }

        /**
         * Sets how likely the target is to be reached.
         *
         * @param value from 0.0 to 1.0, sent with all its digits
         * @return this
         */
        public Builder confidence(BigDecimal value) {
            this.confidence = value;
            this.additional = Attributes.without(additional, "confidence");
            return this;
        }

        /**
         * Sets where it stands.
         *
         * @param value sent with all its digits
         * @return this
         */
        public Builder currentValue(BigDecimal value) {
            this.currentValue = value;
            this.additional = Attributes.without(additional, "current_value");
            return this;
        }

        /**
         * Sets the target, or the lower end of a range.
         *
         * @param value sent with all its digits; null for a baseline
         * @return this
         */
        public Builder targetValueMin(@Nullable BigDecimal value) {
            this.targetValueMin = value;
            this.additional = Attributes.without(additional, "target_value_min");
            return this;
        }

        /**
         * Sets the upper end of a range.
         *
         * @param value sent with all its digits; null for all other types
         * @return this
         */
        public Builder targetValueMax(@Nullable BigDecimal value) {
            this.targetValueMax = value;
            this.additional = Attributes.without(additional, "target_value_max");
            return this;
        }

        /**
         * Sets the attributes that this SDK does not know.
         *
         * @param value names and JSON values; they take the place of all that were set before
         * @return this
         */
        public Builder additional(Map<String, Object> value) {
            this.additional = value;
            return this;
        }

        /**
         * Makes the key result.
         *
         * @return the key result
         */
        public KeyResult build() {
            return new KeyResult(
                    id,
                    name,
                    createdAt,
                    modifiedAt,
                    objectiveId,
                    type,
                    confidence,
                    currentValue,
                    targetValueMin,
                    targetValueMax,
                    additional);
        }
    }
}
