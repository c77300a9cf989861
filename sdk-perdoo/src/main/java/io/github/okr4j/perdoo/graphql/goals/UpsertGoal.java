package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.List;
import java.util.Map;

/**
 * What makes a strategic pillar, or changes one. The vendor takes a change without the name; whether it keeps all else that is not sent is not known.
 *
 * <p>What is not set is not sent. Immutable; each method makes a changed copy.
 *
 * @param input the mutation's input as it is sent; a key that this class has no method for can be put into the map
 */
public record UpsertGoal(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertGoal {
        input = Immutable.json(input);
    }

    /**
     * A new strategic pillar.
     *
     * @param name its name
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertGoal create(String name) {
        return new UpsertGoal(GraphqlVariables.with(
                GraphqlVariables.with(Map.of(), "name", name), "type", GoalType.STRATEGIC_PILLAR));
    }

    /**
     * A change of a strategic pillar.
     *
     * @param id its id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertGoal update(String id) {
        return new UpsertGoal(GraphqlVariables.with(Map.of(), "id", id));
    }

    /**
     * Its name.
     *
     * @param value the name
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertGoal name(String value) {
        return new UpsertGoal(GraphqlVariables.with(input, "name", value));
    }

    /**
     * More about it.
     *
     * @param value text, may hold HTML
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertGoal description(String value) {
        return new UpsertGoal(GraphqlVariables.with(input, "description", value));
    }

    /**
     * Without a description.
     *
     * @return a changed copy
     */
    public UpsertGoal clearDescription() {
        return new UpsertGoal(GraphqlVariables.cleared(input, "description"));
    }

    /**
     * Whether it is one of the company.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertGoal companyGoal(boolean value) {
        return new UpsertGoal(GraphqlVariables.with(input, "isCompanyGoal", value));
    }

    /**
     * Whose it is.
     *
     * @param value the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertGoal lead(String value) {
        return new UpsertGoal(GraphqlVariables.with(input, "lead", value));
    }

    /**
     * Without a lead.
     *
     * @return a changed copy
     */
    public UpsertGoal clearLead() {
        return new UpsertGoal(GraphqlVariables.cleared(input, "lead"));
    }

    /**
     * The groups it belongs to.
     *
     * @param ids their ids; replaces the whole list
     * @return a changed copy
     * @throws IllegalArgumentException if it is null, or one of them null or blank
     */
    public UpsertGoal groups(List<String> ids) {
        return new UpsertGoal(GraphqlVariables.ids(input, "groups", ids));
    }

    /**
     * How far it is in its life.
     *
     * @param value the stage
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertGoal stage(ObjectiveStage value) {
        return new UpsertGoal(GraphqlVariables.with(input, "stage", value));
    }

    /**
     * When it is to be reached.
     *
     * @param value the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertGoal timeframe(String value) {
        return new UpsertGoal(GraphqlVariables.with(input, "timeframe", value));
    }

    /**
     * Whether it is archived.
     *
     * @param value true if so
     * @return a changed copy
     */
    public UpsertGoal archived(boolean value) {
        return new UpsertGoal(GraphqlVariables.with(input, "archived", value));
    }
}
