package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals over HTTP. */
record HttpGoals(Caller caller) implements Goals {
    @Override
    public ApiCall<List<Goal>> find(GoalQuery query) {
        return caller.call(GoalOperations.FIND, given("query", query).request());
    }

    @Override
    public ApiCall<Goal> create(CreateGoal goal) {
        return caller.call(GoalOperations.CREATE, Request.EMPTY.body(given("goal", goal)));
    }

    @Override
    public ApiCall<Goal> update(String goalId, UpdateGoal changes) {
        return caller.call(GoalOperations.UPDATE, withId(goalId).body(given("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String goalId) {
        return caller.call(GoalOperations.DELETE, withId(goalId));
    }

    @Override
    public ApiCall<GoalResult> results(String goalId, LocalDate start, LocalDate end) {
        Period.requireWhole("period", start, end);
        Request request = withId(goalId).query("period.start", start).query("period.end", end);
        return caller.call(GoalOperations.RESULTS, request);
    }

    private static Request withId(String goalId) {
        return Request.EMPTY.path("id", goalId);
    }

    /** A body of null would be sent as an empty one. */
    private static <T> T given(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must not be null");
        }
        return value;
    }
}
