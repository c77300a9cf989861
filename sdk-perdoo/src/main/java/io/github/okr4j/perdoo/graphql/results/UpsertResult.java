package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Creates or updates a key result or an initiative. It is not known whether Perdoo keeps fields that are not sent.
 *
 * <p>Fields that are not set are not sent. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param input the input of the mutation as it is sent; put keys into the map for which this class has no method
 */
public record UpsertResult(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertResult {
        input = Immutable.json(input);
    }

    /** Creates a key result of the objective with this id. */
    public static UpsertResult create(String name, String objectiveId, BigDecimal startValue, BigDecimal endValue) {
        return new UpsertResult(Map.of())
                .name(name)
                .objective(objectiveId)
                .startValue(startValue)
                .endValue(endValue);
    }

    /** Updates the key result or initiative with this id. */
    public static UpsertResult update(String id) {
        return new UpsertResult(Map.of()).with("id", id);
    }

    /** Sets the name. */
    public UpsertResult name(String value) {
        return with("name", value);
    }

    /** Sets the description, which may hold HTML. */
    public UpsertResult description(String value) {
        return with("description", value);
    }

    /** Removes the description. */
    public UpsertResult clearDescription() {
        return new UpsertResult(GraphqlVariables.cleared(input, "description"));
    }

    /** Sets the objective, by its id. */
    public UpsertResult objective(String value) {
        return with("objective", value);
    }

    /** Sets the lead, by the user's id. */
    public UpsertResult lead(String value) {
        return with("lead", value);
    }

    /** Removes the lead. */
    public UpsertResult clearLead() {
        return new UpsertResult(GraphqlVariables.cleared(input, "lead"));
    }

    /** Sets whether it is a key result or an initiative. */
    public UpsertResult type(ResultType value) {
        return with("type", value);
    }

    /** Sets the start value. */
    public UpsertResult startValue(BigDecimal value) {
        return with("startValue", value);
    }

    /** Sets the target. */
    public UpsertResult endValue(BigDecimal value) {
        return with("endValue", value);
    }

    /** Sets the current value. A progress update does the same and records history, status and comment. */
    public UpsertResult currentValue(BigDecimal value) {
        return with("currentValue", value);
    }

    /** Sets the unit: NUMERICAL, PERCENTAGE or the code of a currency. */
    public UpsertResult metricUnit(String value) {
        return with("metricUnit", value);
    }

    /** Sets how the value is measured against its target. */
    public UpsertResult targetType(TargetType value) {
        return with("targetType", value);
    }

    /** Sets the weight among its siblings. */
    public UpsertResult weight(BigDecimal value) {
        return with("weight", value);
    }

    /** Sets whether it is archived. */
    public UpsertResult archived(boolean value) {
        return with("archived", value);
    }

    private UpsertResult with(String name, Object value) {
        return new UpsertResult(GraphqlVariables.with(input, name, value));
    }
}
