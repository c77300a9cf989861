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
import io.github.okr4j.core.json.RecordText;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import io.github.okr4j.perdoo.rest.wire.Attributes;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complete key result. An update sends all of it back, null and unknown fields included.
 *
 * <p>It has no start value, so its progress in percent cannot be computed.
 *
 * @param id an opaque id
 * @param createdAt when it was created
 * @param modifiedAt when it was last changed
 * @param objectiveId the id of its objective
 * @param type how it is measured, which decides which targets are set
 * @param confidence how likely the target is to be reached, from 0.0 to 1.0
 * @param currentValue the current value
 * @param targetValueMin the target, or the lower end of a range; null for a baseline
 * @param targetValueMax the upper end of a range; null for all other types
 * @param additional fields that this SDK does not know, and the JSON of fields that could not be read and are null; both
 *     are sent back unchanged
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
    /** Copies the additional fields. */
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

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /** Creates a builder without other values, for tests. Start an update with {@link #toBuilder()} of a fetched key result. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Creates a builder with all values of this key result. */
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

    /** Builds a key result. */
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

        /** Sets the id. */
        public Builder id(String value) {
            this.id = value;
            this.additional = Attributes.without(additional, "id");
            return this;
        }

        /** Sets the name. */
        public Builder name(String value) {
            this.name = value;
            this.additional = Attributes.without(additional, "name");
            return this;
        }

        /** Sets the time of creation. */
        public Builder createdAt(Timestamp value) {
            this.createdAt = value;
            this.additional = Attributes.without(additional, "created_at");
            return this;
        }

        /** Sets the time of the last change. */
        public Builder modifiedAt(Timestamp value) {
            this.modifiedAt = value;
            this.additional = Attributes.without(additional, "modified_at");
            return this;
        }

        /** Sets the objective, by its id. */
        public Builder objectiveId(String value) {
            this.objectiveId = value;
            this.additional = Attributes.without(additional, "objective_id");
            return this;
        }

        /** Sets how it is measured. */
        public Builder type(MetricType value) {
            return type(OpenEnum.of(value));
        }

        /** Sets how it is measured, also by a type that this SDK does not know. */
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

        /** Sets how likely the target is to be reached, from 0.0 to 1.0; sent with all its digits. */
        public Builder confidence(BigDecimal value) {
            this.confidence = value;
            this.additional = Attributes.without(additional, "confidence");
            return this;
        }

        /** Sets the current value; sent with all its digits. */
        public Builder currentValue(BigDecimal value) {
            this.currentValue = value;
            this.additional = Attributes.without(additional, "current_value");
            return this;
        }

        /** Sets the target, or the lower end of a range; sent with all its digits. Null for a baseline. */
        public Builder targetValueMin(@Nullable BigDecimal value) {
            this.targetValueMin = value;
            this.additional = Attributes.without(additional, "target_value_min");
            return this;
        }

        /** Sets the upper end of a range; sent with all its digits. Null for all other types. */
        public Builder targetValueMax(@Nullable BigDecimal value) {
            this.targetValueMax = value;
            this.additional = Attributes.without(additional, "target_value_max");
            return this;
        }

        /** Replaces the fields that this SDK does not know, by names and JSON values. */
        public Builder additional(Map<String, Object> value) {
            this.additional = value;
            return this;
        }

        /** Creates the key result. */
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
