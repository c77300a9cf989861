package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Goals";

    static final Operation<List<Goal>> FIND = Operation.get("pipedrive.goals.find", "/v1/goals/find")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getGoals")
            .cost(20)
            .scopes("goals:read", "goals:full")
            .returning(GoalsEnvelope.class, "data.goals", GoalsEnvelope::goals);

    static final Operation<Goal> CREATE = Operation.post("pipedrive.goals.create", "/v1/goals")
            .evidence(Evidence.DOCUMENTED, PAGE + "#addGoal")
            .cost(10)
            .scopes("goals:full")
            .returning("data.goal", Goal.class);

    static final Operation<Goal> UPDATE = Operation.put("pipedrive.goals.update", "/v1/goals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#updateGoal")
            .cost(10)
            .scopes("goals:full")
            .returning("data.goal", Goal.class);

    static final Operation<NoContent> DELETE = Operation.delete("pipedrive.goals.delete", "/v1/goals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#deleteGoal")
            .cost(6)
            .scopes("goals:full");

    static final Operation<GoalResult> RESULTS = Operation.get("pipedrive.goals.results", "/v1/goals/{id}/results")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getGoalResult")
            .cost(20)
            .scopes("goals:read", "goals:full")
            .returning("data", GoalResult.class);

    static final List<Operation<?>> OPERATIONS = List.of(FIND, CREATE, UPDATE, DELETE, RESULTS);

    @Override
    public ApiCall<List<Goal>> find(GoalQuery query) {
        return callFactory.call(
                FIND, Request.EMPTY.query(Checks.notNull("query", query).parameters()));
    }

    @Override
    public ApiCall<List<Goal>> all() {
        List<Request> searches = Stream.of(AssigneeType.values())
                .flatMap(type -> Stream.of(true, false)
                        .map(active -> GoalQuery.NONE.active(active).assigneeType(type)))
                .map(query -> Request.EMPTY.query(query.parameters()))
                .toList();
        ApiCall<List<Goal>> all = callFactory.call(FIND, searches.get(0));
        for (Request search : searches.subList(1, searches.size())) {
            all = all.then(found -> callFactory.call(findMore(found), search));
        }
        return all;
    }

    @Override
    public ApiCall<Goal> create(CreateGoal goal) {
        return callFactory.call(CREATE, Request.EMPTY.body(Checks.notNull("goal", goal)));
    }

    @Override
    public ApiCall<Goal> update(String goalId, UpdateGoal changes) {
        return callFactory.call(UPDATE, withId(goalId).body(Checks.notNull("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String goalId) {
        return callFactory.call(DELETE, withId(goalId));
    }

    @Override
    public ApiCall<GoalResult> results(String goalId, LocalDate start, LocalDate end) {
        Period.requireWhole("period", start, end);
        Request request = withId(goalId).query("period.start", start).query("period.end", end);
        return callFactory.call(RESULTS, request);
    }

    @Override
    public ApiCall<GoalResult> results(Goal goal, LocalDate start, LocalDate end) {
        Goal.Duration duration = Checks.notNull("goal", goal).duration();
        Period.requireWhole("period", start, end);
        if (duration != null) {
            Period.requireWithin(start, end, duration.start(), duration.end());
        }
        return results(goal.id(), start, end);
    }

    @Override
    public GoalProgress progress(Goal goal, Interval interval) {
        Goal.Duration duration = Checks.notNull("goal", goal).duration();
        LocalDate today = LocalDate.ofInstant(callFactory.clock().instant(), ZoneOffset.UTC);
        SubPeriods periods = SubPeriods.of(duration, Checks.notNull("interval", interval), today);
        String end = duration == null || duration.end() == null
                ? "open"
                : duration.end().toString();
        String list = RESULTS.name() + "\n" + callFactory.baseUrl() + "\n" + goal.id() + "\n" + interval.wireName()
                + "\n" + periods.start() + "\n" + end;
        return GoalProgress.of(callFactory, withId(goal.id()), list, periods);
    }

    /** The search again. Its value is what was found before together with what is new. */
    private static Operation<List<Goal>> findMore(List<Goal> found) {
        return FIND.returning(GoalsEnvelope.class, "data.goals", envelope -> {
            Map<String, Goal> all = new LinkedHashMap<>();
            Stream.concat(found.stream(), envelope.goals().stream()).forEach(goal -> all.putIfAbsent(goal.id(), goal));
            return List.copyOf(all.values());
        });
    }

    private static Request withId(String goalId) {
        return Request.EMPTY.path("id", goalId);
    }
}
