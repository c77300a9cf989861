package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.List;
import java.util.Map;

/**
 * What makes an objective, or changes one. Whether the vendor keeps what is not sent is not known.
 *
 * <p>What is not set is not sent. Immutable; each method makes a changed copy.
 *
 * @param input the mutation's input as it is sent; a key that this class has no method for can be put into the map
 */
public record UpsertObjective(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertObjective {
        input = Immutable.json(input);
    }

    /**
     * A new objective.
     *
     * @param name its name
     * @param timeframeId when it is to be reached
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertObjective create(String name, String timeframeId) {
        return new UpsertObjective(
                GraphqlVariables.with(GraphqlVariables.with(Map.of(), "name", name), "timeframe", timeframeId));
    }

    /**
     * A change of an objective.
     *
     * @param id its id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertObjective update(String id) {
        return new UpsertObjective(GraphqlVariables.with(Map.of(), "id", id));
    }

    /**
     * Its name.
     *
     * @param value the name
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective name(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "name", value));
    }

    /**
     * More about it.
     *
     * @param value text, may hold HTML
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective description(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "description", value));
    }

    /**
     * Without a description.
     *
     * @return a changed copy
     */
    public UpsertObjective clearDescription() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "description"));
    }

    /**
     * When it is to be reached.
     *
     * @param value the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective timeframe(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "timeframe", value));
    }

    /**
     * Whose it is.
     *
     * @param value the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective lead(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "lead", value));
    }

    /**
     * Without a lead.
     *
     * @return a changed copy
     */
    public UpsertObjective clearLead() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "lead"));
    }

    /**
     * What it is aligned to.
     *
     * @param value the objective's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective parent(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "parent", value));
    }

    /**
     * Aligned to no objective.
     *
     * @return a changed copy
     */
    public UpsertObjective clearParent() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "parent"));
    }

    /**
     * The strategic pillar it serves.
     *
     * @param value the goal's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective goal(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "goal", value));
    }

    /**
     * Serving no strategic pillar.
     *
     * @return a changed copy
     */
    public UpsertObjective clearGoal() {
        return new UpsertObjective(GraphqlVariables.cleared(input, "goal"));
    }

    /**
     * The KPI it serves.
     *
     * @param value the KPI's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective kpi(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "kpi", value));
    }

    /**
     * The key result it serves.
     *
     * @param value the key result's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertObjective parentKeyResult(String value) {
        return new UpsertObjective(GraphqlVariables.with(input, "parentKeyResult", value));
    }

    /**
     * The groups it belongs to.
     *
     * @param ids their ids; replaces the whole list
     * @return a changed copy
     * @throws IllegalArgumentException if it is null, or one of them null or blank
     */
    public UpsertObjective groups(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "groups", ids));
    }

    /**
     * The users who work on it.
     *
     * @param ids their ids; replaces the whole list
     * @return a changed copy
     * @throws IllegalArgumentException if it is null, or one of them null or blank
     */
    public UpsertObjective contributors(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "contributors", ids));
    }

    /**
     * Its tags.
     *
     * @param ids their ids; replaces the whole list
     * @return a changed copy
     * @throws IllegalArgumentException if it is null, or one of them null or blank
     */
    public UpsertObjective tags(List<String> ids) {
        return new UpsertObjective(GraphqlVariables.ids(input, "tags", ids));
    }

    /**
     * How far it is in its life.
     *
     * @param value the stage
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertObjective stage(ObjectiveStage value) {
        return new UpsertObjective(GraphqlVariables.with(input, "stage", value));
    }

    /**
     * What its progress is computed from.
     *
     * @param value the driver
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertObjective progressDriver(ProgressDriver value) {
        return new UpsertObjective(GraphqlVariables.with(input, "progressDriver", value));
    }

    /**
     * How often a progress update is due.
     *
     * @param value the cycle
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertObjective goalUpdateCycle(GoalUpdateCycle value) {
        return new UpsertObjective(GraphqlVariables.with(input, "goalUpdateCycle", value));
    }

    /**
     * Whether only leads and contributors see it.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertObjective isPrivate(boolean value) {
        return new UpsertObjective(GraphqlVariables.with(input, "private", value));
    }

    /**
     * Whether it is one of the company.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertObjective companyGoal(boolean value) {
        return new UpsertObjective(GraphqlVariables.with(input, "isCompanyGoal", value));
    }
}
