package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.objectives.GoalUpdateCycle;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Creates or updates a KPI. It is not known whether Perdoo keeps fields that are not sent.
 *
 * <p>Fields that are not set are not sent. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param input the input of the mutation as it is sent; put keys into the map for which this class has no method
 */
public record UpsertKpi(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertKpi {
        input = Immutable.json(input);
    }

    /** Creates a KPI. */
    public static UpsertKpi create(String name) {
        return new UpsertKpi(Map.of()).name(name);
    }

    /** Updates the KPI with this id. */
    public static UpsertKpi update(String id) {
        return new UpsertKpi(Map.of()).with("id", id);
    }

    /** Sets the name. */
    public UpsertKpi name(String value) {
        return with("name", value);
    }

    /** Sets the description, which may hold HTML. */
    public UpsertKpi description(String value) {
        return with("description", value);
    }

    /** Removes the description. */
    public UpsertKpi clearDescription() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "description"));
    }

    /** Sets the lead, by the user's id. */
    public UpsertKpi lead(String value) {
        return with("lead", value);
    }

    /** Removes the lead. */
    public UpsertKpi clearLead() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "lead"));
    }

    /** Replaces the groups, by their ids; an empty list removes all. */
    public UpsertKpi groups(List<String> ids) {
        return new UpsertKpi(GraphqlVariables.ids(input, "groups", ids));
    }

    /** Sets the unit: NUMERICAL, PERCENTAGE or the code of a currency. */
    public UpsertKpi metricUnit(String value) {
        return with("metricUnit", value);
    }

    /** Sets the start value. */
    public UpsertKpi startValue(BigDecimal value) {
        return with("startValue", value);
    }

    /** Sets the current value. A progress update does the same and records history, status and comment. */
    public UpsertKpi currentValue(BigDecimal value) {
        return with("currentValue", value);
    }

    /** Sets how the value is measured against its target. */
    public UpsertKpi targetType(TargetType value) {
        return with("targetType", value);
    }

    /** Sets the weight among its siblings. */
    public UpsertKpi weight(BigDecimal value) {
        return with("weight", value);
    }

    /** Sets whether it belongs to the company as a whole. */
    public UpsertKpi companyGoal(boolean value) {
        return with("isCompanyGoal", value);
    }

    /** Sets the strategic pillar that the KPI contributes to, by its id. */
    public UpsertKpi goal(String value) {
        return with("goal", value);
    }

    /** Removes the strategic pillar. */
    public UpsertKpi clearGoal() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "goal"));
    }

    /** Sets the parent KPI, by its id. */
    public UpsertKpi parent(String value) {
        return with("parent", value);
    }

    /** Removes the parent KPI. */
    public UpsertKpi clearParent() {
        return new UpsertKpi(GraphqlVariables.cleared(input, "parent"));
    }

    /** Sets whether only leads and contributors see it. */
    public UpsertKpi isPrivate(boolean value) {
        return with("private", value);
    }

    /** Sets how often a progress update is due. */
    public UpsertKpi goalUpdateCycle(GoalUpdateCycle value) {
        return with("goalUpdateCycle", value);
    }

    /** Sets whether it is archived. */
    public UpsertKpi archived(boolean value) {
        return with("archived", value);
    }

    private UpsertKpi with(String name, Object value) {
        return new UpsertKpi(GraphqlVariables.with(input, name, value));
    }
}
