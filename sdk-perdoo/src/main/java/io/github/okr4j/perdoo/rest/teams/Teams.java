package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teams, as documented at
 * <a href="https://docs.simpleokr.com/developer-api/api-reference/teams">docs.simpleokr.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: all five operations are documented, none
 * has been seen in recorded traffic, and no host of Perdoo is known to serve them. The contract has no operation on who belongs to a team.
 */
@CheckReturnValue
public interface Teams {
    /**
     * Creates a team. Not idempotent: repeated only if nothing was sent or the vendor plainly refused.
     *
     * @param name what it is to be called, or null to leave the name out, which the vendor documents as optional
     * @return the call, which answers the new team
     * @throws IllegalArgumentException if {@code name} is blank
     */
    ApiCall<Team> create(@Nullable String name);

    /**
     * Lists all teams, page by page. A read: repeated on any passing failure.
     *
     * @return the list, in the vendor's order
     */
    Paged<Team> list();

    /**
     * Gets a team. A read: repeated on any passing failure.
     *
     * @param id the team's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Team> get(String id);

    /**
     * Gives a team another name, which is all that can be changed of it. Not idempotent, for a repetition might undo what
     * somebody else wrote: repeated only if nothing was sent or the vendor plainly refused.
     *
     * @param id the team's id, opaque
     * @param name what it is to be called
     * @return the call, which answers the team as the vendor has it now
     * @throws IllegalArgumentException if {@code name} is blank, or {@code id} is blank, {@code .}, {@code ..} or
     *     holds a control character
     */
    ApiCall<Team> update(String id, String name);

    /**
     * Deletes a team. Idempotent: repeated on any passing failure, so that
     * {@link io.github.okr4j.core.error.NotFoundException} after a repetition may mean that the first attempt did it.
     *
     * @param id the team's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<NoContent> delete(String id);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Teams of(CallFactory callFactory) {
        return new HttpTeams(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return TeamOperations.all();
    }
}
