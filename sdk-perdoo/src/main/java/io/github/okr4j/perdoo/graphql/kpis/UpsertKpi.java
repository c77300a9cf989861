package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.objectives.GoalUpdateCycle;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What makes a KPI, or changes one. Whether the vendor keeps what is not sent is not known.
 *
 * <p>What is not set is not sent. Immutable; each method makes a changed copy.
 *
 * @param input the mutation's input as it is sent; a key that this class has no method for can be put into the map
 */
public record UpsertKpi(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertKpi {
        input = Immutable.json(input);
    }

    /**
     * A new KPI.
     *
     * @param name its name
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertKpi create(String name) {
        return new UpsertKpi(GraphqlVariables.with(Map.of(), "name", name));
    }

    /**
     * A change of a KPI.
     *
     * @param id its id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertKpi update(String id) {
        return new UpsertKpi(GraphqlVariables.with(Map.of(), "id", id));
    }

    /**
     * Its name.
     *
     * @param value the name
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi name(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "name", value));
    }

    /**
     * More about it.
     *
     * @param value text, may hold HTML
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi description(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "description", value));
    }

    /**
     * Without a description.
     *
     * @return a changed copy
     */
    public UpsertKpi clearDescription() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "description"));
    }

    /**
     * Whose it is.
     *
     * @param value the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi lead(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "lead", value));
    }

    /**
     * Without a lead.
     *
     * @return a changed copy
     */
    public UpsertKpi clearLead() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "lead"));
    }

    /**
     * The groups it belongs to.
     *
     * @param ids their ids; replaces the whole list
     * @return a changed copy
     * @throws IllegalArgumentException if it is null, or one of them null or blank
     */
    public UpsertKpi groups(List<String> ids) {
        return new UpsertKpi(GraphqlVariables.ids(input, "groups", ids));
    }

    /**
     * The unit.
     *
     * @param value NUMERICAL, PERCENTAGE or a currency's code
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi metricUnit(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "metricUnit", value));
    }

    /**
     * Where it began.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertKpi startValue(BigDecimal value) {
        return new UpsertKpi(GraphqlVariables.with(input, "startValue", value));
    }

    /**
     * Where it is. A progress update says the same with history, status and comment.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertKpi currentValue(BigDecimal value) {
        return new UpsertKpi(GraphqlVariables.with(input, "currentValue", value));
    }

    /**
     * How it is measured.
     *
     * @param value the type
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertKpi targetType(TargetType value) {
        return new UpsertKpi(GraphqlVariables.with(input, "targetType", value));
    }

    /**
     * Its weight among its siblings.
     *
     * @param value the weight
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertKpi weight(BigDecimal value) {
        return new UpsertKpi(GraphqlVariables.with(input, "weight", value));
    }

    /**
     * Whether it is one of the company.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertKpi companyGoal(boolean value) {
        return new UpsertKpi(GraphqlVariables.with(input, "isCompanyGoal", value));
    }

    /**
     * The strategic pillar it serves.
     *
     * @param value the goal's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi goal(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "goal", value));
    }

    /**
     * Serving no strategic pillar.
     *
     * @return a changed copy
     */
    public UpsertKpi clearGoal() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "goal"));
    }

    /**
     * The KPI above it.
     *
     * @param value the KPI's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertKpi parent(String value) {
        return new UpsertKpi(GraphqlVariables.with(input, "parent", value));
    }

    /**
     * With no KPI above it.
     *
     * @return a changed copy
     */
    public UpsertKpi clearParent() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "parent"));
    }

    /**
     * Whether only leads and contributors see it.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertKpi isPrivate(boolean value) {
        return new UpsertKpi(GraphqlVariables.with(input, "private", value));
    }

    /**
     * How often a progress update is due.
     *
     * @param value the cycle
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertKpi goalUpdateCycle(GoalUpdateCycle value) {
        return new UpsertKpi(GraphqlVariables.with(input, "goalUpdateCycle", value));
    }

    /**
     * Whether it is archived.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertKpi archived(boolean value) {
        return new UpsertKpi(GraphqlVariables.with(input, "archived", value));
    }
}
