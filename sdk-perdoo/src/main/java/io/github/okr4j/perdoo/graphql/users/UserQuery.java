package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Which users to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record UserQuery(Map<String, Object> variables) {
    /** All users that the token's user may see, by name. */
    public static final UserQuery ALL = new UserQuery(GraphqlVariables.ordered("name"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public UserQuery {
        variables = GraphqlVariables.list(variables);
    }

    /**
     * Only active ones, or only others.
     *
     * @param wanted whether they are active
     * @return a changed copy
     */
    public UserQuery active(boolean wanted) {
        return new UserQuery(GraphqlVariables.with(variables, "isActive", wanted));
    }

    /**
     * The one with an e-mail address.
     *
     * @param address the whole address
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UserQuery email(String address) {
        return new UserQuery(GraphqlVariables.with(variables, "email", address));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public UserQuery orderBy(String field) {
        return new UserQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public UserQuery pageSize(int size) {
        return new UserQuery(GraphqlVariables.paged(variables, size));
    }
}
