package io.github.okr4j.testkit.performengage;

import static io.github.okr4j.testkit.performengage.PerformEngageResource.CHECKINS;
import static io.github.okr4j.testkit.performengage.PerformEngageResource.DEPARTMENTS;
import static io.github.okr4j.testkit.performengage.PerformEngageResource.GOALS;
import static io.github.okr4j.testkit.performengage.PerformEngageResource.USERS;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.server.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of Perform &amp; Engage 365's API, which only reads.
 *
 * <p>Where the vendor does not say how a single entry is returned, the fake returns it like an entry of the list; where
 * it does not say how a filter compares, whole texts in any case. Its other peculiarities are the vendor's and its web framework's: numbers are text with four decimals; owners are names;
 * a limit above the server's is cut down without a word; a path without its last slash is redirected; links to other
 * pages are absolute.
 */
public final class FakePerformEngage extends FakeVendor {

    private static final int DECIMALS = 4;
    private static final String ACTIVE = "is_active";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX");

    private final PerformEngageStore store;

    private FakePerformEngage(PerformEngageStore store) {
        super(new PerformEngageContract(store), "");
        this.store = store;
    }

    /**
     * Starts a fake of an organization that has nothing yet.
     *
     * @return the running fake
     */
    public static FakePerformEngage start() {
        return new FakePerformEngage(new PerformEngageStore());
    }

    /**
     * Returns the user name of the HTTP Basic credentials.
     *
     * @return the user name
     */
    public String username() {
        return PerformEngageContract.USERNAME;
    }

    /**
     * Returns the API key, the password of the HTTP Basic credentials; it holds a colon and a letter beyond ASCII.
     *
     * @return the key
     */
    public String apiKey() {
        return PerformEngageContract.API_KEY;
    }

    /**
     * Sets how many entries a page holds when the request says nothing; 20 at the start.
     *
     * @param size the page size, at least 1
     */
    public void defaultPageSize(int size) {
        requirePositive(size);
        run(() -> store.defaultPageSize(size));
    }

    /**
     * Sets how many entries a page holds at most, whatever the request says; 100 at the start.
     *
     * @param size the page size, at least 1
     */
    public void maxPageSize(int size) {
        requirePositive(size);
        run(() -> store.maxPageSize(size));
    }

    /**
     * Makes lists come whole as a JSON array without envelope, as the framework does where it does not page.
     *
     * @param on whether to
     */
    public void bareArrays(boolean on) {
        run(() -> store.bareArrays(on));
    }

    /**
     * Adds a goal of a person, counted in plain numbers over the year 2026.
     *
     * @param title the goal's title
     * @param personName the person's name, or null for a goal of the organization
     * @param baseline where it starts
     * @param current where it stands
     * @param target where it is reached
     * @return the goal's id
     */
    public String addGoal(String title, @Nullable String personName, Number baseline, Number current, Number target) {
        return addGoal(title, personName, baseline, current, target, LocalDate.of(2026, 12, 31));
    }

    /**
     * Adds a goal of a person, counted in plain numbers.
     *
     * @param title the goal's title
     * @param personName the person's name, or null for a goal of the organization
     * @param baseline where it starts
     * @param current where it stands
     * @param target where it is reached
     * @param targetDate until when
     * @return the goal's id
     */
    public String addGoal(
            String title,
            @Nullable String personName,
            Number baseline,
            Number current,
            Number target,
            LocalDate targetDate) {
        return addGoal(Json.object(
                "title", title,
                "person_name", personName,
                "baseline_value", decimal(baseline),
                "current_value", decimal(current),
                "target_value", decimal(target),
                "target_date", targetDate.toString()));
    }

    /**
     * Adds a goal in wire form.
     *
     * @param wire the members that matter; the others get defaults
     * @return the goal's id, which holds a colon
     */
    public String addGoal(Map<String, ?> wire) {
        return add(GOALS.word(), wire);
    }

    /**
     * Changes a goal, as somebody would in the product; the API itself only reads.
     *
     * @param id the goal's id
     * @param changes the changed members in wire form
     * @throws IllegalArgumentException when there is no such goal
     */
    public void changeGoal(String id, Map<String, ?> changes) {
        run(() -> store.change(GOALS, id, changes));
    }

    /**
     * Returns a goal in wire form.
     *
     * @param id the goal's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such goal
     */
    public Map<String, @Nullable Object> goal(String id) {
        return locked(() -> store.get(GOALS, id));
    }

    /**
     * Returns how many goals there are.
     *
     * @return the number of goals
     */
    public int goalCount() {
        return locked(() -> store.size(GOALS));
    }

    /**
     * Adds a department.
     *
     * @param name its name
     * @return its id, in capitals
     */
    public String addDepartment(String name) {
        return add(DEPARTMENTS.word(), Map.of("name", name));
    }

    /**
     * Adds an active user.
     *
     * @param name the full name, which others may have too
     * @param email the e-mail address
     * @param managerId the id of the user's manager, or null
     * @param departmentIds the ids of the user's departments
     * @return the user's id
     * @throws IllegalArgumentException when there is no such manager or department
     */
    public String addUser(String name, String email, @Nullable String managerId, String... departmentIds) {
        return locked(() -> {
            Map<String, @Nullable Object> wire = Json.object(
                    "name",
                    name,
                    "email",
                    email,
                    "departments",
                    store.references(DEPARTMENTS, departmentIds),
                    "manager",
                    managerId == null ? null : store.reference(USERS, managerId));
            return store.add(USERS, wire, Map.of(ACTIVE, true));
        });
    }

    /**
     * Makes a user inactive, which the API shows by its filter only.
     *
     * @param id the user's id
     * @throws IllegalArgumentException when there is no such user
     */
    public void deactivateUser(String id) {
        run(() -> store.hide(USERS, id, Map.of(ACTIVE, false)));
    }

    /**
     * Makes users the administrators of a department.
     *
     * @param departmentId the department's id
     * @param userIds the users' ids
     * @throws IllegalArgumentException when there is no such department or user
     */
    public void setAdmins(String departmentId, String... userIds) {
        run(() -> store.change(DEPARTMENTS, departmentId, Map.of("admins", store.references(USERS, userIds))));
    }

    /**
     * Adds a check-in of a user, which the API shows by its filters only.
     *
     * @param userId the user's id
     * @param deadline until when it is due
     * @param submitted when it was handed in, or null if it was not
     * @return the check-in's id
     * @throws IllegalArgumentException when there is no such user
     */
    public String addCheckIn(String userId, OffsetDateTime deadline, @Nullable OffsetDateTime submitted) {
        return locked(() -> {
            Map<String, @Nullable Object> wire = Json.object(
                    "deadline_date",
                    TIME.format(deadline),
                    "submission_date",
                    submitted == null ? null : TIME.format(submitted),
                    "overdue",
                    submitted == null || submitted.isAfter(deadline));
            return store.add(CHECKINS, wire, Map.of("person", store.get(USERS, userId)));
        });
    }

    /**
     * Adds an entry of any resource in wire form.
     *
     * @param resource the last word of its path, for example {@code conversation_plans}
     * @param wire the members that matter; the others get defaults
     * @return the entry's id
     * @throws IllegalArgumentException when the vendor has no such resource
     */
    public String add(String resource, Map<String, ?> wire) {
        PerformEngageResource known = PerformEngageResource.named(resource);
        return locked(() -> store.add(known, wire, Map.of()));
    }

    /**
     * Removes an entry of any resource, as somebody would in the product.
     *
     * @param resource the last word of its path
     * @param id the entry's id
     * @throws IllegalArgumentException when there is no such resource or entry
     */
    public void remove(String resource, String id) {
        run(() -> store.remove(PerformEngageResource.named(resource), id));
    }

    private void run(Runnable work) {
        locked(() -> {
            work.run();
            return this;
        });
    }

    private static void requirePositive(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page holds at least one entry, not " + size);
        }
    }

    private static String decimal(Number number) {
        return new BigDecimal(number.toString())
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
