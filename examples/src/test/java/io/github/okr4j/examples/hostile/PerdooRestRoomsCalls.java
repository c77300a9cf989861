package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.perdoo.rest.cycles.Cycles;
import io.github.okr4j.perdoo.rest.keyresults.CreateKeyResult;
import io.github.okr4j.perdoo.rest.keyresults.KeyResults;
import io.github.okr4j.perdoo.rest.keyresults.Metric;
import io.github.okr4j.perdoo.rest.objectives.CreateObjective;
import io.github.okr4j.perdoo.rest.objectives.Objective;
import io.github.okr4j.perdoo.rest.objectives.Objectives;
import io.github.okr4j.perdoo.rest.teams.Teams;
import io.github.okr4j.perdoo.rest.updates.ConcurrentChangeException;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import io.github.okr4j.perdoo.rest.users.Users;
import io.github.okr4j.perdoo.rest.wire.OptimisticUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The operations of Perdoo's REST contract beside those on single key results; what they hold is invented. */
final class PerdooRestRoomsCalls {
    private static final String USER = """
            {"id": "us-1", "name": "Ada Example", "email": "ada@example.com", "is_active": true,
             "created_at": "2026-01-05T08:00:00Z"}""";
    private static final String NAMED = """
            {"id": "id-1", "name": "Sales", "created_at": "2026-01-05T08:00:00Z", "new": {"a": [1.5, null]}}""";
    private static final String OBJECTIVE = """
            {"id": "ob-1", "name": "Grow", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "cycle_id": "cy-1", "team_id": "te-1",
             "assignee_id": "us-1", "description": "More customers", "parent_objective_id": "ob-0",
             "is_company": true, "is_personal": false, "new": {"a": [1.5, null]}}""";

    private static final CreateObjective TO_CREATE =
            CreateObjective.builder().name("Grow").cycleId("cy-1").build();
    private static final CreateKeyResult KEY_RESULT_TO_CREATE = CreateKeyResult.builder()
            .name("Ship the beta")
            .metric(Metric.positive(new BigDecimal("20.00")))
            .build();

    private PerdooRestRoomsCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Users> users = Users::of;
        Function<CallFactory, Teams> teams = Teams::of;
        Function<CallFactory, Cycles> cycles = Cycles::of;
        Function<CallFactory, Objectives> objectives = Objectives::of;
        Function<CallFactory, KeyResults> keyResults = KeyResults::of;
        return List.of(
                VendorCall.call("perdoo.users.list", page("users", USER), users, s -> s.list()),
                VendorCall.call("perdoo.users.get", USER, users, s -> s.get("us-1")),
                VendorCall.call("perdoo.teams.create", NAMED, teams, s -> s.create("Sales")),
                VendorCall.call("perdoo.teams.list", page("teams", NAMED), teams, s -> s.list()),
                VendorCall.call("perdoo.teams.get", NAMED, teams, s -> s.get("te-1")),
                VendorCall.call("perdoo.teams.update", NAMED, teams, s -> s.update("te-1", "Support")),
                VendorCall.call("perdoo.teams.delete", "", teams, s -> s.delete("te-1")),
                VendorCall.call("perdoo.cycles.create", NAMED, cycles, s -> s.create("2026 Q1")),
                VendorCall.call("perdoo.cycles.list", page("cycles", NAMED), cycles, s -> s.list()),
                VendorCall.call("perdoo.cycles.get", NAMED, cycles, s -> s.get("cy-1")),
                VendorCall.call("perdoo.cycles.update", NAMED, cycles, s -> s.update("cy-1", "2026 Q2")),
                VendorCall.call("perdoo.cycles.delete", "", cycles, s -> s.delete("cy-1")),
                VendorCall.call("perdoo.objectives.create", OBJECTIVE, objectives, s -> s.create(TO_CREATE)),
                VendorCall.call(
                        "perdoo.objectives.list", page("objectives", OBJECTIVE), objectives, s -> s.list("cy-1")),
                VendorCall.call("perdoo.objectives.get", OBJECTIVE, objectives, s -> s.get("ob-1")),
                VendorCall.call("perdoo.objectives.replace", OBJECTIVE, objectives, s -> s.replace(complete())),
                VendorCall.call("perdoo.objectives.delete", "", objectives, s -> s.delete("ob-1")),
                VendorCall.call(
                        "perdoo.keyresults.create",
                        PerdooCalls.KEY_RESULT,
                        keyResults,
                        s -> s.create("ob-1", KEY_RESULT_TO_CREATE)),
                VendorCall.call(
                        "perdoo.keyresults.listOfObjective",
                        PerdooCalls.PAGE,
                        keyResults,
                        s -> s.listOfObjective("ob-1")));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        return List.of(
                Objective.builder("ob-1"),
                CreateObjective.builder(),
                TO_CREATE,
                CreateKeyResult.builder(),
                KEY_RESULT_TO_CREATE,
                Metric.milestone(),
                new OptimisticUpdate<>(
                        "perdoo.objectives.replace",
                        "objective",
                        Objective::id,
                        Objective::modifiedAt,
                        Objective::additional),
                new TokenPage<>(List.of("x"), "p2"),
                new ConcurrentChangeException("perdoo.keyresults.replace", Instant.EPOCH, Instant.EPOCH));
    }

    private static String page(String list, String item) {
        return "{\"next_page_token\": \"p2\", \"" + list + "\": [" + item + "]}";
    }

    private static Objective complete() {
        return Objective.builder("ob-1")
                .name("Grow")
                .createdAt(Timestamp.parse("2026-01-05T08:00:00Z"))
                .modifiedAt(Timestamp.parse("2026-01-06T09:30:00Z"))
                .cycleId("cy-1")
                .isCompany(true)
                .isPersonal(false)
                .build();
    }
}
