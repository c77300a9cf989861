package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a custom field, see <a href="https://developer.clickup.com/docs/taskfilters">taskfilters</a>.
 *
 * @param operator how its value is compared
 * @param value what it is compared with: text, a number, a boolean, a time, or a list of these; null for the operators
 *     that take none
 */
public record CustomFieldFilter(
        @JsonProperty("field_id") String fieldId,
        @JsonProperty("operator") OpenEnum<FieldOperator> operator,

        @JsonProperty("value") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Object value) {
    /** Checks that the value fits the operator. */
    public CustomFieldFilter {
        Checks.notBlank("fieldId", fieldId);
        if (operator == null) {
            throw new IllegalArgumentException("operator must not be null");
        }
        boolean alone = operator.is(FieldOperator.IS_NULL) || operator.is(FieldOperator.IS_NOT_NULL);
        if (alone && value != null) {
            throw new IllegalArgumentException("value must be null: operator " + operator + " takes none");
        }
        if (!alone && value == null && operator.known() != null) {
            throw new IllegalArgumentException("value must be set: operator " + operator + " needs one");
        }
    }

    /**
     * A condition with a value.
     *
     * @param operator how its value is compared
     * @param value what it is compared with
     * @throws IllegalArgumentException if the id is blank, or the value is null or of no use to the operator
     */
    public static CustomFieldFilter of(String fieldId, FieldOperator operator, Object value) {
        return new CustomFieldFilter(fieldId, OpenEnum.of(operator), value);
    }

    /**
     * That a field is set, or that it is not.
     *
     * @param set true for set
     * @throws IllegalArgumentException if the id is blank
     */
    public static CustomFieldFilter isSet(String fieldId, boolean set) {
        FieldOperator operator = set ? FieldOperator.IS_NOT_NULL : FieldOperator.IS_NULL;
        return new CustomFieldFilter(fieldId, OpenEnum.of(operator), null);
    }
}
