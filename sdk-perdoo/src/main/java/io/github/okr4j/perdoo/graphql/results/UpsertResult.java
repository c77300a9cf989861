package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What makes a key result or an initiative, or changes one. Whether the vendor keeps what is not sent is not known.
 *
 * <p>What is not set is not sent. Immutable; each method makes a changed copy.
 *
 * @param input the mutation's input as it is sent; a key that this class has no method for can be put into the map
 */
public record UpsertResult(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertResult {
        input = Immutable.json(input);
    }

    /**
     * A new key result.
     *
     * @param name its name
     * @param objectiveId what it belongs to
     * @param startValue where it begins
     * @param endValue the target
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertResult create(String name, String objectiveId, BigDecimal startValue, BigDecimal endValue) {
        return new UpsertResult(GraphqlVariables.with(
                GraphqlVariables.with(
                        GraphqlVariables.with(GraphqlVariables.with(Map.of(), "name", name), "objective", objectiveId),
                        "startValue",
                        startValue),
                "endValue",
                endValue));
    }

    /**
     * A change of a key result or an initiative.
     *
     * @param id its id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertResult update(String id) {
        return new UpsertResult(GraphqlVariables.with(Map.of(), "id", id));
    }

    /**
     * Its name.
     *
     * @param value the name
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertResult name(String value) {
        return new UpsertResult(GraphqlVariables.with(input, "name", value));
    }

    /**
     * More about it.
     *
     * @param value text, may hold HTML
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertResult description(String value) {
        return new UpsertResult(GraphqlVariables.with(input, "description", value));
    }

    /**
     * Without a description.
     *
     * @return a changed copy
     */
    public UpsertResult clearDescription() {
        return new UpsertResult(GraphqlVariables.cleared(input, "description"));
    }

    /**
     * What it belongs to.
     *
     * @param value the objective's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertResult objective(String value) {
        return new UpsertResult(GraphqlVariables.with(input, "objective", value));
    }

    /**
     * Whose it is.
     *
     * @param value the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertResult lead(String value) {
        return new UpsertResult(GraphqlVariables.with(input, "lead", value));
    }

    /**
     * Without a lead.
     *
     * @return a changed copy
     */
    public UpsertResult clearLead() {
        return new UpsertResult(GraphqlVariables.cleared(input, "lead"));
    }

    /**
     * Key result or initiative.
     *
     * @param value the type
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult type(ResultType value) {
        return new UpsertResult(GraphqlVariables.with(input, "type", value));
    }

    /**
     * Where it began.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult startValue(BigDecimal value) {
        return new UpsertResult(GraphqlVariables.with(input, "startValue", value));
    }

    /**
     * The target.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult endValue(BigDecimal value) {
        return new UpsertResult(GraphqlVariables.with(input, "endValue", value));
    }

    /**
     * Where it is. A progress update says the same with history, status and comment.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult currentValue(BigDecimal value) {
        return new UpsertResult(GraphqlVariables.with(input, "currentValue", value));
    }

    /**
     * The unit.
     *
     * @param value NUMERICAL, PERCENTAGE or a currency's code
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertResult metricUnit(String value) {
        return new UpsertResult(GraphqlVariables.with(input, "metricUnit", value));
    }

    /**
     * How it is measured.
     *
     * @param value the type
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult targetType(TargetType value) {
        return new UpsertResult(GraphqlVariables.with(input, "targetType", value));
    }

    /**
     * Its weight among its siblings.
     *
     * @param value the weight
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertResult weight(BigDecimal value) {
        return new UpsertResult(GraphqlVariables.with(input, "weight", value));
    }

    /**
     * Whether it is archived.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertResult archived(boolean value) {
        return new UpsertResult(GraphqlVariables.with(input, "archived", value));
    }
}
