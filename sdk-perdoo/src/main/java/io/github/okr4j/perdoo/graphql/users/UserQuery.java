package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Filter, order and page size of a list of users. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 */
public record UserQuery(Map<String, Object> variables) {
    /** All users that the token's user may see, by name. */
    public static final UserQuery ALL = new UserQuery(GraphqlVariables.ordered("name"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public UserQuery {
        variables = GraphqlVariables.list(variables);
    }

    /** Only active users, or only others. */
    public UserQuery active(boolean wanted) {
        return new UserQuery(GraphqlVariables.with(variables, "isActive", wanted));
    }

    /** Only the user with this e-mail address, given in full. */
    public UserQuery email(String address) {
        return new UserQuery(GraphqlVariables.with(variables, "email", address));
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public UserQuery orderBy(String field) {
        return new UserQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public UserQuery pageSize(int size) {
        return new UserQuery(GraphqlVariables.paged(variables, size));
    }
}
