package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Creates or updates a progress update.
 *
 * <p>Fields that are not set are not sent. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param input the input of the mutation as it is sent; put keys into the map for which this class has no method
 */
public record UpsertCommit(Map<String, Object> input) {
    /** Copies the map. */
    public UpsertCommit {
        input = Immutable.json(input);
    }

    /** Creates a progress update of the key result or initiative with this id. */
    public static UpsertCommit ofKeyResult(String id) {
        return new UpsertCommit(Map.of()).with("keyResult", id);
    }

    /** Creates a progress update of the KPI with this id. */
    public static UpsertCommit ofKpi(String id) {
        return new UpsertCommit(Map.of()).with("kpi", id);
    }

    /** Creates a progress update of the goal with this id. */
    public static UpsertCommit ofGoal(String id) {
        return new UpsertCommit(Map.of()).with("goal", id);
    }

    /** Updates the progress update with this id. */
    public static UpsertCommit update(String id) {
        return new UpsertCommit(Map.of()).with("id", id);
    }

    /** Sets the reported value. */
    public UpsertCommit value(BigDecimal value) {
        return with("value", value);
    }

    /** Sets the status. */
    public UpsertCommit status(CommitStatus value) {
        return with("status", value);
    }

    /** Sets the comment. */
    public UpsertCommit description(String value) {
        return with("description", value);
    }

    /** Sets the day that the report is for. */
    public UpsertCommit commitDate(LocalDate value) {
        return with("commitDate", value);
    }

    /** Sets the reporting user, by id; the token's user unless set. */
    public UpsertCommit user(String value) {
        return with("user", value);
    }

    private UpsertCommit with(String name, Object value) {
        return new UpsertCommit(GraphqlVariables.with(input, name, value));
    }
}
