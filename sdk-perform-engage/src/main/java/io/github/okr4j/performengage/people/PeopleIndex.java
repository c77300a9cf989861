package io.github.okr4j.performengage.people;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds users and departments by the names and e-mail addresses by which goals, check-ins and conversations refer to
 * them. Held in memory; safe for use by many threads.
 *
 * <p>The list of users is read at the first question about a user, that of departments at the first about a department;
 * the questions throw what reading throws, and the next one tries again. Texts are compared without regard to case and
 * blanks. Names are not unique, so the result is a {@link Match}, which does not pick one of several.
 */
@CheckReturnValue
public final class PeopleIndex {
    private final Memoized<UserRegisters> users;
    private final Memoized<DepartmentRegisters> departments;

    private PeopleIndex(Paged<User> users, Paged<Department> departments) {
        // Each once: pages that shift while they are read repeat some, and nobody is his own namesake.
        this.users = new Memoized<>(
                () -> UserRegisters.of(users.distinctBy(User::apiId).toList()));
        this.departments = new Memoized<>(() ->
                DepartmentRegisters.of(departments.distinctBy(Department::apiId).toList()));
    }

    private record UserRegisters(List<User> all, NameIndex<User> byEmail, NameIndex<User> byName) {
        static UserRegisters of(List<User> all) {
            return new UserRegisters(all, NameIndex.of(all, User::email), NameIndex.of(all, User::name));
        }
    }

    private record DepartmentRegisters(List<Department> all, NameIndex<Department> byName) {
        static DepartmentRegisters of(List<Department> all) {
            return new DepartmentRegisters(all, NameIndex.of(all, Department::name));
        }
    }

    /**
     * An index of given lists, for example of active users only.
     *
     * @param users read at the first question about a user
     * @param departments read at the first question about a department
     * @return the index
     */
    public static PeopleIndex of(Paged<User> users, Paged<Department> departments) {
        return new PeopleIndex(users, departments);
    }

    /**
     * The user with an e-mail address.
     *
     * @param email the address; null finds nobody
     * @return who has it
     */
    public Match<User> userByEmail(@Nullable String email) {
        return users.get().byEmail().find(email);
    }

    /**
     * The user of a full name, such as that of a goal's person.
     *
     * @param name the full name; null finds nobody
     * @return who bears it
     */
    public Match<User> userByName(@Nullable String name) {
        return users.get().byName().find(name);
    }

    /**
     * The department of a name, such as that of a goal's department.
     *
     * @param name the name; null finds none
     * @return which bears it
     */
    public Match<Department> departmentByName(@Nullable String name) {
        return departments.get().byName().find(name);
    }

    /**
     * The department that a user names. Its id decides; where no department has exactly that id, its name does, for the
     * vendor does not write the letters of these ids in the same case everywhere.
     *
     * @param ref a department of a user
     * @return which is meant
     */
    public Match<Department> department(DepartmentRef ref) {
        List<Department> sameId = departments.get().all().stream()
                .filter(department -> department.apiId().equals(ref.apiId()))
                .toList();
        return sameId.isEmpty() ? departmentByName(ref.name()) : new Match<>(ref.name(), sameId);
    }

    /**
     * All users, each once.
     *
     * @return in the vendor's order
     */
    public List<User> users() {
        return users.get().all();
    }

    /**
     * All departments, each once.
     *
     * @return in the vendor's order
     */
    public List<Department> departments() {
        return departments.get().all();
    }

    /**
     * The names that several users share, and by which therefore none of them can be found.
     *
     * @return a match of two or more users for each such name
     */
    public List<Match<User>> ambiguousNames() {
        return users.get().byName().ambiguous();
    }

    /** How much was read; no personal data. */
    @Override
    public String toString() {
        UserRegisters readUsers = users.peek();
        DepartmentRegisters readDepartments = departments.peek();
        return "PeopleIndex["
                + (readUsers == null ? "users not read" : readUsers.all().size() + " users") + ", "
                + (readDepartments == null
                        ? "departments not read"
                        : readDepartments.all().size() + " departments")
                + "]";
    }
}
