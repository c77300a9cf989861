package io.github.okr4j.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of Perform &amp; Engage 365's goal operations, which only read.
 *
 * <p>Its peculiarities are the vendor's and its web framework's: numbers are text with four decimals; owners are names;
 * a limit above the server's is cut down without a word; a path without its last slash is redirected; links to other
 * pages are absolute.
 */
public final class FakePerformEngage extends FakeVendor {

    private static final int DECIMALS = 4;

    private final PerformEngageStore store;

    private FakePerformEngage(PerformEngageStore store) {
        super(new PerformEngageContract(store), "");
        this.store = store;
    }

    /**
     * Starts a fake without goals.
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
     * Sets how many goals a page holds when the request says nothing; 20 at the start.
     *
     * @param size the page size, at least 1
     */
    public void defaultPageSize(int size) {
        requirePositive(size);
        run(() -> store.defaultPageSize(size));
    }

    /**
     * Sets how many goals a page holds at most, whatever the request says; 100 at the start.
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
        return locked(() -> store.add(wire));
    }

    /**
     * Changes a goal, as somebody would in the product; the API itself only reads.
     *
     * @param id the goal's id
     * @param changes the changed members in wire form
     * @throws IllegalArgumentException when there is no such goal
     */
    public void changeGoal(String id, Map<String, ?> changes) {
        run(() -> store.change(id, changes));
    }

    /**
     * Returns a goal in wire form.
     *
     * @param id the goal's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such goal
     */
    public Map<String, @Nullable Object> goal(String id) {
        return locked(() -> store.goal(id));
    }

    /**
     * Returns how many goals there are.
     *
     * @return the number of goals
     */
    public int goalCount() {
        return locked(() -> store.all().size());
    }

    private void run(Runnable work) {
        locked(() -> {
            work.run();
            return this;
        });
    }

    private static void requirePositive(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page holds at least one goal, not " + size);
        }
    }

    private static String decimal(Number number) {
        return new BigDecimal(number.toString())
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
