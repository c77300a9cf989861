package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.List;
import java.util.Map;

/**
 * Creates or updates a strategic pillar. Perdoo accepts an update without a name. It is not known whether it keeps
 * other fields that are not sent.
 *
 * <p>Fields that are not set are not sent. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param input the input of the mutation as it is sent; put keys into the map for which this class has no method
 */
public record UpsertGoal(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertGoal {
        input = Immutable.json(input);
    }

    /** Creates a strategic pillar. */
    public static UpsertGoal create(String name) {
        return new UpsertGoal(Map.of()).name(name).with("type", GoalType.STRATEGIC_PILLAR);
    }

    /** Updates the strategic pillar with this id. */
    public static UpsertGoal update(String id) {
        return new UpsertGoal(Map.of()).with("id", id);
    }

    /** Sets the name. */
    public UpsertGoal name(String value) {
        return with("name", value);
    }

    /** Sets the description, which may hold HTML. */
    public UpsertGoal description(String value) {
        return with("description", value);
    }

    /** Removes the description. */
    public UpsertGoal clearDescription() {
        return new UpsertGoal(GraphqlVariables.cleared(input, "description"));
    }

    /** Sets whether it belongs to the company as a whole. */
    public UpsertGoal companyGoal(boolean value) {
        return with("isCompanyGoal", value);
    }

    /** Sets the lead, by the user's id. */
    public UpsertGoal lead(String value) {
        return with("lead", value);
    }

    /** Removes the lead. */
    public UpsertGoal clearLead() {
        return new UpsertGoal(GraphqlVariables.cleared(input, "lead"));
    }

    /** Replaces the groups, by their ids; an empty list removes all. */
    public UpsertGoal groups(List<String> ids) {
        return new UpsertGoal(GraphqlVariables.ids(input, "groups", ids));
    }

    /** Sets the stage. */
    public UpsertGoal stage(ObjectiveStage value) {
        return with("stage", value);
    }

    /** Sets the timeframe, by its id. */
    public UpsertGoal timeframe(String value) {
        return with("timeframe", value);
    }

    /** Sets whether it is archived. */
    public UpsertGoal archived(boolean value) {
        return with("archived", value);
    }

    private UpsertGoal with(String name, Object value) {
        return new UpsertGoal(GraphqlVariables.with(input, name, value));
    }
}
