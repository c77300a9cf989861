package io.github.okr4j.performengage.people;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Users, departments, and the index that joins goals to them. */
@CheckReturnValue
public final class People {
    private final Users users;
    private final Departments departments;

    private People(Users users, Departments departments) {
        this.users = users;
        this.departments = departments;
    }

    /** The operations on users. */
    public Users users() {
        return users;
    }

    /** The operations on departments. */
    public Departments departments() {
        return departments;
    }

    /**
     * An index of all users and departments, empty so far: each of the two lists is read when it is first needed. What
     * changes after that is not seen; make another index then.
     *
     * @return a new index
     */
    public PeopleIndex index() {
        return PeopleIndex.of(users.list(), departments.list());
    }

    /** Creates the services. */
    public static People of(CallFactory callFactory) {
        return new People(Users.of(callFactory), Departments.of(callFactory));
    }

    /**
     * The operations of these services.
     *
     * @return the operations, those on users first
     */
    public static List<Operation<?>> operations() {
        return Stream.concat(Users.operations().stream(), Departments.operations().stream())
                .toList();
    }

    @Override
    public String toString() {
        return "People[" + users + ", " + departments + "]";
    }
}
