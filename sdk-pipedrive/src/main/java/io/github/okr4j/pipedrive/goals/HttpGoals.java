package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    @Override
    public ApiCall<List<Goal>> find(GoalQuery query) {
        return callFactory.call(GoalOperations.FIND, given("query", query).request());
    }

    @Override
    public ApiCall<List<Goal>> all() {
        List<Request> searches = Stream.of(AssigneeType.values())
                .flatMap(type -> Stream.of(true, false)
                        .map(active -> GoalQuery.builder().assigneeType(type).active(active)))
                .map(query -> query.build().request())
                .toList();
        ApiCall<List<Goal>> all = callFactory.call(GoalOperations.FIND, searches.get(0));
        for (Request search : searches.subList(1, searches.size())) {
            all = all.then(found -> callFactory.call(GoalOperations.findMore(found), search));
        }
        return all;
    }

    @Override
    public ApiCall<Goal> create(CreateGoal goal) {
        return callFactory.call(GoalOperations.CREATE, Request.EMPTY.body(given("goal", goal)));
    }

    @Override
    public ApiCall<Goal> update(String goalId, UpdateGoal changes) {
        return callFactory.call(GoalOperations.UPDATE, withId(goalId).body(given("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String goalId) {
        return callFactory.call(GoalOperations.DELETE, withId(goalId));
    }

    @Override
    public ApiCall<GoalResult> results(String goalId, LocalDate start, LocalDate end) {
        Period.requireWhole("period", start, end);
        Request request = withId(goalId).query("period.start", start).query("period.end", end);
        return callFactory.call(GoalOperations.RESULTS, request);
    }

    @Override
    public ApiCall<GoalResult> results(Goal goal, LocalDate start, LocalDate end) {
        Goal.Duration duration = given("goal", goal).duration();
        Period.requireWhole("period", start, end);
        if (duration != null) {
            Period.requireWithin(start, end, duration.start(), duration.end());
        }
        return results(goal.id(), start, end);
    }

    @Override
    public GoalProgress progress(Goal goal, Interval interval) {
        Goal.Duration duration = given("goal", goal).duration();
        LocalDate today = LocalDate.ofInstant(callFactory.clock().instant(), ZoneOffset.UTC);
        SubPeriods periods = SubPeriods.of(duration, given("interval", interval), today);
        String end = duration == null || duration.end() == null
                ? "open"
                : duration.end().toString();
        String list = GoalOperations.RESULTS.name() + "\n" + callFactory.baseUrl() + "\n" + goal.id() + "\n"
                + interval.wireName() + "\n" + periods.start() + "\n" + end;
        return GoalProgress.of(callFactory, withId(goal.id()), list, periods);
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
