package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.performengage.goals.GoalUnit;
import io.github.okr4j.performengage.goals.Goals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The operations of Perform & Engage, each with a good response in the wire form; what they hold is invented. */
final class PerformEngageCalls {
    static final String GOAL = """
            {"api_id": "580:goal-1", "title": "Answer within a day", "description": "All channels",
             "department": "Support", "team_manager_name": "Mara", "person_name": "No\\u00e9", "unit": "eur",
             "baseline_value": "0.0000", "target_value": "100.0000", "current_value": "20.5000",
             "start_date": "2026-01-01", "target_date": "2026-12-31", "is_complete": false, "rag_status": "AMBER",
             "auto_calculated": true, "is_okr": true, "goal_weight": 3, "goal_visibility": "public"}""";
    static final String PAGE = """
            {"count": 2, "next": "http://127.0.0.1:9/api/v2/goals/?limit=100&offset=1", "previous": null,
             "results": [%s]}""".formatted(GOAL);
    static final String LIST = "[" + GOAL + "]";

    private PerformEngageCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Goals> goals = Goals::of;
        List<VendorCall> calls = new ArrayList<>(List.of(
                VendorCall.call("performengage.goals.list", PAGE, goals, s -> s.list()),
                VendorCall.call("performengage.goals.get", GOAL, goals, s -> s.get("580:goal-1"))));
        calls.addAll(PerformEngageRoomsCalls.all());
        return calls;
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        List<Object> specimens = new ArrayList<>(List.of(GoalUnit.of("usd")));
        specimens.addAll(PerformEngageRoomsCalls.specimens());
        return specimens;
    }
}
