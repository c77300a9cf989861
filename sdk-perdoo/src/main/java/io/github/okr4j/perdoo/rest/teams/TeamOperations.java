package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** The endpoints of teams. */
final class TeamOperations {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/teams";

    static final Operation<Team> CREATE = Operation.post("perdoo.teams.create", "/v1/teams")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Team.class);

    static final PagedOperation<TeamPage, Team> LIST = Operation.get("perdoo.teams.list", "/v1/teams")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(TeamPage.class, "teams", TeamPage::complete)
            .paged(Pagination.pageToken("page_token", TeamPage::items, TeamPage::next));

    static final Operation<Team> GET = Operation.get("perdoo.teams.get", "/v1/teams/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Team.class);

    // Twice the same name is the same name, but the second may overwrite what somebody else wrote in between.
    static final Operation<Team> UPDATE = Operation.post("perdoo.teams.update", "/v1/teams/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .returning(Team.class);

    static final Operation<NoContent> DELETE =
            Operation.delete("perdoo.teams.delete", "/v1/teams/{id}").evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    private TeamOperations() {}

    static List<Operation<?>> all() {
        return List.of(CREATE, LIST.operation(), GET, UPDATE, DELETE);
    }
}
