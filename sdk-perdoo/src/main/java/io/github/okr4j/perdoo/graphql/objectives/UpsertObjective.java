package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.List;
import java.util.Map;

/**
 * Creates or updates an objective. It is not known whether Perdoo keeps fields that are not sent.
 *
 * <p>Fields that are not set are not sent. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param input the input of the mutation as it is sent; put keys into the map for which this class has no method
 */
public record UpsertObjective(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertObjective {
        input = Immutable.json(input);
    }

    /** Creates an objective in the timeframe with this id. */
    public static UpsertObjective create(String name, String timeframeId) {
        return new UpsertObjective(Map.of()).name(name).timeframe(timeframeId);
    }

    /** Updates the objective with this id. */
    public static UpsertObjective update(String id) {
        return new UpsertObjective(Map.of()).with("id", id);
    }

    /** Sets the name. */
    public UpsertObjective name(String value) {
        return with("name", value);
    }

    /** Sets the description, which may hold HTML. */
    public UpsertObjective description(String value) {
        return with("description", value);
    }

    /** Removes the description. */
    public UpsertObjective clearDescription() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "description"));
    }

    /** Sets the timeframe, by its id. */
    public UpsertObjective timeframe(String value) {
        return with("timeframe", value);
    }

    /** Sets the lead, by the user's id. */
    public UpsertObjective lead(String value) {
        return with("lead", value);
    }

    /** Removes the lead. */
    public UpsertObjective clearLead() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "lead"));
    }

    /** Sets the parent objective, by its id. */
    public UpsertObjective parent(String value) {
        return with("parent", value);
    }

    /** Removes the parent objective. */
    public UpsertObjective clearParent() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "parent"));
    }

    /** Sets the strategic pillar that the objective contributes to, by its id. */
    public UpsertObjective goal(String value) {
        return with("goal", value);
    }

    /** Removes the strategic pillar. */
    public UpsertObjective clearGoal() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "goal"));
    }

    /** Sets the KPI that the objective contributes to, by its id. */
    public UpsertObjective kpi(String value) {
        return with("kpi", value);
    }

    /** Sets the key result that the objective contributes to, by its id. */
    public UpsertObjective parentKeyResult(String value) {
        return with("parentKeyResult", value);
    }

    /** Replaces the groups, by their ids; an empty list removes all. */
    public UpsertObjective groups(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "groups", ids));
    }

    /** Replaces the contributors, by their user ids; an empty list removes all. */
    public UpsertObjective contributors(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "contributors", ids));
    }

    /** Replaces the tags, by their ids; an empty list removes all. */
    public UpsertObjective tags(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "tags", ids));
    }

    /** Sets the stage. */
    public UpsertObjective stage(ObjectiveStage value) {
        return with("stage", value);
    }

    /** Sets what the progress is computed from. */
    public UpsertObjective progressDriver(ProgressDriver value) {
        return with("progressDriver", value);
    }

    /** Sets how often a progress update is due. */
    public UpsertObjective goalUpdateCycle(GoalUpdateCycle value) {
        return with("goalUpdateCycle", value);
    }

    /** Sets whether only leads and contributors see it. */
    public UpsertObjective isPrivate(boolean value) {
        return with("private", value);
    }

    /** Sets whether it belongs to the company as a whole. */
    public UpsertObjective companyGoal(boolean value) {
        return with("isCompanyGoal", value);
    }

    private UpsertObjective with(String name, Object value) {
        return new UpsertObjective(GraphqlVariables.with(input, name, value));
    }
}
