package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Teams of a Pipedrive company, to which goals can be assigned; reads only.
 *
 * <p>The vendor has deprecated all operations of teams without a successor. It may respond with 403, 404 or 410 if a company
 * has no teams. The vendor documents every operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Teams {
    /**
     * All teams in one response without pages. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeams">getTeams</a>, documented
     */
    ApiCall<List<Team>> list();

    /**
     * All teams in an order, in one response. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @param order what to sort by
     * @param skipUsers true to leave the ids of the members out
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeams">getTeams</a>, documented
     */
    ApiCall<List<Team>> list(TeamOrder order, boolean skipUsers);

    /**
     * Reads a team. Costs 2 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeam">getTeam</a>, documented
     */
    ApiCall<Team> get(long id);

    /**
     * Reads a team, with or without its members. Costs 2 tokens. Safe; retried on transient failures.
     *
     * @param skipUsers true to leave the ids of the members out
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeam">getTeam</a>, documented
     */
    ApiCall<Team> get(long id, boolean skipUsers);

    /**
     * The ids of the users in a team. Costs 20 tokens, {@link #get} returns them for 2. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeamUsers">getTeamUsers</a>, documented
     */
    ApiCall<List<Long>> members(long id);

    /**
     * The teams that a user is in. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getUserTeams">getUserTeams</a>, documented
     */
    ApiCall<List<Team>> listOfUser(long userId);

    /**
     * The teams that a user is in, in an order. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @param order what to sort by
     * @param skipUsers true to leave the ids of the members out
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getUserTeams">getUserTeams</a>, documented
     */
    ApiCall<List<Team>> listOfUser(long userId, TeamOrder order, boolean skipUsers);

    /** Creates the service. */
    static Teams of(CallFactory callFactory) {
        return new HttpTeams(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpTeams.OPERATIONS;
    }
}
