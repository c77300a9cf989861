package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pipedrive's users and legacy teams, v1. */
final class PipedriveUsers {

    static final long COMPANY_ID = 5001L;
    static final String COMPANY_DOMAIN = "fake-company";

    private final PipedriveTable users = new PipedriveTable();
    private final PipedriveTable teams = new PipedriveTable();
    private final Sequence sequence = new Sequence();

    PipedriveUsers() {
        users.add(
                PipedriveStore.CURRENT_USER_ID, person("Ann Example", "ann@example.com"), Json.object("is_you", true));
    }

    void route(Router router, String prefix) {
        router.on(
                        "GET",
                        prefix + "/users",
                        call -> PipedriveResponses.data(users.rows().toList()))
                .on("GET", prefix + "/users/find", this::find)
                .on("GET", prefix + "/users/me", call -> PipedriveResponses.data(me()))
                .on(
                        "GET",
                        prefix + "/users/{}",
                        call -> PipedriveResponses.one(users.find(call.id()), "User not found"))
                .on("GET", prefix + "/legacyTeams", call -> PipedriveResponses.data(teams(call, teams.rows())))
                .on("GET", prefix + "/legacyTeams/{}", this::team)
                .on("GET", prefix + "/legacyTeams/{}/users", this::members)
                .on("GET", prefix + "/legacyTeams/user/{}", this::teamsOfUser);
    }

    long addUser(String name, String email) {
        long id = PipedriveStore.CURRENT_USER_ID + users.rows().count();
        return users.add(id, person(name, email), Map.of());
    }

    long addTeam(String name, List<Long> userIds) {
        return teams.add(
                Json.object(
                        "name",
                        name,
                        "description",
                        "",
                        "manager_id",
                        PipedriveStore.CURRENT_USER_ID,
                        "users",
                        userIds,
                        "active_flag",
                        1,
                        "deleted_flag",
                        0,
                        "add_time",
                        PipedriveResponses.versionOne(sequence.nextWrite()),
                        "created_by_user_id",
                        PipedriveStore.CURRENT_USER_ID),
                Map.of());
    }

    private Map<String, @Nullable Object> person(String name, String email) {
        String now = PipedriveResponses.versionOne(sequence.nextWrite());
        Map<String, @Nullable Object> user = Json.object(
                "name",
                name,
                "email",
                email,
                "default_currency",
                "EUR",
                "locale",
                "en_GB",
                "lang",
                1,
                "phone",
                null,
                "activated",
                true,
                "last_login",
                now,
                "created",
                now,
                "modified",
                null);
        user.putAll(Json.object(
                "has_created_company",
                false,
                "access",
                List.of(Json.object("app", "sales", "admin", true, "permission_set_id", sequence.nextUuid())),
                "active_flag",
                true,
                "timezone_name",
                "Europe/Berlin",
                "timezone_offset",
                "+01:00",
                "role_id",
                1,
                "icon_url",
                null,
                "is_you",
                false,
                "is_deleted",
                false));
        return user;
    }

    private Map<String, @Nullable Object> me() {
        Map<String, @Nullable Object> me = Json.copy(
                users.find(String.valueOf(PipedriveStore.CURRENT_USER_ID)).orElseThrow());
        me.putAll(Json.object(
                "company_id",
                COMPANY_ID,
                "company_name",
                "Fake Company",
                "company_domain",
                COMPANY_DOMAIN,
                "company_country",
                "DE",
                "company_industry",
                null,
                "language",
                Json.object("language_code", "en", "country_code", "GB")));
        return me;
    }

    private FakeResponse find(FakeRequest call) {
        String term = call.query().first("term");
        if (term == null || term.isEmpty()) {
            throw PipedriveResponses.badRequest("term is required");
        }
        String member = "1".equals(call.query().first("search_by_email")) ? "email" : "name";
        String wanted = term.toLowerCase(Locale.ROOT);
        return PipedriveResponses.data(users.rows()
                .filter(user -> String.valueOf(user.get(member))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
    }

    private FakeResponse team(FakeRequest call) {
        return PipedriveResponses.one(teams.find(call.id()), noTeam(call));
    }

    private FakeResponse members(FakeRequest call) {
        return PipedriveResponses.list(teams.find(call.id()), "users", noTeam(call));
    }

    private static String noTeam(FakeRequest call) {
        return "Team " + call.id() + " does not exist";
    }

    private FakeResponse teamsOfUser(FakeRequest call) {
        return PipedriveResponses.data(teams(
                call,
                teams.rows()
                        .filter(team -> team.get("users") instanceof List<?> ids
                                && ids.stream().anyMatch(id -> call.id().equals(String.valueOf(id))))));
    }

    private static List<Map<String, @Nullable Object>> teams(
            FakeRequest call, Stream<Map<String, @Nullable Object>> teams) {
        boolean skipped = "1".equals(call.query().first("skip_users"));
        return teams.map(team -> {
                    Map<String, @Nullable Object> copy = Json.copy(team);
                    if (skipped) {
                        copy.remove("users");
                    }
                    return copy;
                })
                .toList();
    }
}
