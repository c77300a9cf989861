package io.github.okr4j.testkit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of Pipedrive's goal operations: the goals of one company, seen by one user.
 *
 * <p>It answers under {@code /api/v1/goals} and under {@code /v1/goals}. Its peculiarities are the vendor's: a goal can
 * only be found or asked for its results, not read by its id; a search without a filter about whom or what finds the
 * caller's own goals only, and inactive goals are found only when asked for; a deletion answers no data.
 */
public final class FakePipedrive extends FakeVendor {

    private final PipedriveStore store;

    private FakePipedrive(PipedriveStore store) {
        super(new PipedriveContract(store), "");
        this.store = store;
    }

    /**
     * Starts a fake without goals.
     *
     * @return the running fake
     */
    public static FakePipedrive start() {
        return new FakePipedrive(new PipedriveStore());
    }

    /**
     * Returns the token that is accepted in the {@code x-api-token} header.
     *
     * @return the token
     */
    public String token() {
        return PipedriveContract.API_TOKEN;
    }

    /**
     * Returns the token that is accepted after {@code Bearer}.
     *
     * @return the token
     */
    public String oauthToken() {
        return PipedriveContract.OAUTH_TOKEN;
    }

    /**
     * Returns the id of the user behind both tokens.
     *
     * @return the user's id
     */
    public long currentUserId() {
        return PipedriveStore.CURRENT_USER_ID;
    }

    /**
     * Adds an active monthly goal to win a number of deals in 2026, assigned to a person.
     *
     * @param title the goal's title
     * @param userId the person's user id, see {@link #currentUserId}
     * @param target the number of deals
     * @return the goal's id
     */
    public String addGoal(String title, long userId, Number target) {
        return addGoal(title, userId, target, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    /**
     * Adds an active monthly goal to win a number of deals, assigned to a person.
     *
     * @param title the goal's title
     * @param userId the person's user id, see {@link #currentUserId}
     * @param target the number of deals
     * @param start the first day
     * @param end the last day, or null for a goal without end
     * @return the goal's id
     */
    public String addGoal(String title, long userId, Number target, LocalDate start, @Nullable LocalDate end) {
        return addGoal(Json.object(
                "title", title,
                "type", Json.object("name", "deals_won"),
                "assignee", Json.object("type", "person", "id", userId),
                "interval", "monthly",
                "duration", Json.object("start", start.toString(), "end", end == null ? null : end.toString()),
                "expected_outcome", Json.object("target", Json.plain(target), "tracking_metric", "quantity")));
    }

    /**
     * Adds a goal in the vendor's wire form.
     *
     * @param wire the goal: what a creation must send, and if need be members that only the vendor sets, such as
     *     {@code is_active} or {@code owner_id}
     * @return the goal's id
     */
    public String addGoal(Map<String, ?> wire) {
        return locked(() -> store.add(PipedriveInput.seededGoal(Json.copy(wire))));
    }

    /**
     * Sets the progress that the results of a goal report, whatever the period.
     *
     * @param goalId the goal's id
     * @param progress the progress
     */
    public void setProgress(String goalId, Number progress) {
        locked(() -> {
            store.setProgress(goalId, progress);
            return goalId;
        });
    }

    /**
     * Returns a goal in wire form, also when it has been deleted.
     *
     * @param id the goal's id
     * @return a copy
     * @throws IllegalArgumentException when there never was such a goal
     */
    public Map<String, @Nullable Object> goal(String id) {
        return locked(() -> store.goal(id));
    }

    /**
     * Returns whether a goal has been deleted; the vendor only marks it.
     *
     * @param id the goal's id
     * @return true when it has been deleted
     * @throws IllegalArgumentException when there never was such a goal
     */
    public boolean isDeleted(String id) {
        return locked(() -> store.isDeleted(id));
    }

    /**
     * Returns how many goals there are, inactive ones included and deleted ones not.
     *
     * @return the number of goals
     */
    public int goalCount() {
        return locked(() -> store.find(goal -> true).size());
    }
}
