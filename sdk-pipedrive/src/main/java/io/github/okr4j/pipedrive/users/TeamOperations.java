package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints about teams, all of which the vendor calls deprecated. */
final class TeamOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/LegacyTeams";

    static final Operation<List<Team>> LIST = Operation.get("pipedrive.teams.list", "/v1/legacyTeams")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeams")
            .cost(20)
            .scopes("users:read")
            .returning(TeamList.class, "data", TeamList::items);

    static final Operation<Team> GET = Operation.get("pipedrive.teams.get", "/v1/legacyTeams/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeam")
            .cost(2)
            .scopes("users:read")
            .returning(TeamEnvelope.class, "data", TeamEnvelope::data);

    static final Operation<List<Long>> MEMBERS = Operation.get("pipedrive.teams.members", "/v1/legacyTeams/{id}/users")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeamUsers")
            .cost(20)
            .scopes("users:read")
            .returning(IdList.class, "data", IdList::items);

    static final Operation<List<Team>> LIST_OF_USER = Operation.get(
                    "pipedrive.teams.listOfUser", "/v1/legacyTeams/user/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getUserTeams")
            .cost(20)
            .scopes("users:read")
            .returning(TeamList.class, "data", TeamList::items);

    private TeamOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, GET, MEMBERS, LIST_OF_USER);
    }
}
