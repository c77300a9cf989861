package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What makes a progress update, or changes one.
 *
 * <p>What is not set is not sent. Immutable; each method makes a changed copy.
 *
 * @param input the mutation's input as it is sent; a key that this class has no method for can be put into the map
 */
public record UpsertCommit(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertCommit {
        input = Immutable.json(input);
    }

    /**
     * A progress update of a key result or an initiative.
     *
     * @param id the key result's id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertCommit ofKeyResult(String id) {
        return new UpsertCommit(GraphqlVariables.with(Map.of(), "keyResult", id));
    }

    /**
     * A progress update of a KPI.
     *
     * @param id the KPI's id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertCommit ofKpi(String id) {
        return new UpsertCommit(GraphqlVariables.with(Map.of(), "kpi", id));
    }

    /**
     * A progress update of a goal.
     *
     * @param id the goal's id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertCommit ofGoal(String id) {
        return new UpsertCommit(GraphqlVariables.with(Map.of(), "goal", id));
    }

    /**
     * A change of a progress update.
     *
     * @param id its id
     * @return the input, to which more can be added
     * @throws IllegalArgumentException if a parameter is null or blank
     */
    public static UpsertCommit update(String id) {
        return new UpsertCommit(GraphqlVariables.with(Map.of(), "id", id));
    }

    /**
     * The value that is reported.
     *
     * @param value the value
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertCommit value(BigDecimal value) {
        return new UpsertCommit(GraphqlVariables.with(input, "value", value));
    }

    /**
     * How things stand.
     *
     * @param value the status
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertCommit status(CommitStatus value) {
        return new UpsertCommit(GraphqlVariables.with(input, "status", value));
    }

    /**
     * A comment.
     *
     * @param value text
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertCommit description(String value) {
        return new UpsertCommit(GraphqlVariables.with(input, "description", value));
    }

    /**
     * The day it speaks of.
     *
     * @param value the day
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public UpsertCommit commitDate(LocalDate value) {
        return new UpsertCommit(GraphqlVariables.with(input, "commitDate", value));
    }

    /**
     * Who reports it, if not the token's user.
     *
     * @param value the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UpsertCommit user(String value) {
        return new UpsertCommit(GraphqlVariables.with(input, "user", value));
    }
}
