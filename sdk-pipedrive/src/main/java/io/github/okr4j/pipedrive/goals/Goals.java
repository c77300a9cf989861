package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.time.LocalDate;
import java.util.List;

/**
 * Goals of a Pipedrive company.
 *
 * <p>The vendor has no list of all goals and no read by id. {@link #find} searches, {@link #all} combines six searches,
 * and {@link #results(String, LocalDate, LocalDate)} returns the goal with its progress. The vendor documents every
 * operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Goals {
    /**
     * Searches goals, in one response without pages.
     *
     * <p>Inactive goals are found only by {@code active(false)}. Without a filter the vendor returns only the goals of the
     * credential's user; see {@link GoalQuery}. The list is empty if nothing is found. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoals">getGoals</a>, documented
     */
    ApiCall<List<Goal>> find(GoalQuery query);

    /**
     * Every goal that the credential's user may see, active or not, each once.
     *
     * <p>This searches by each kind of assignee, active and inactive: six requests of 20 tokens each, one after the other.
     * That they find everything follows from the vendor's documentation and is not verified. A goal that is found twice
     * is returned as it was found first. Status, headers and rate limit of the response are those of the last request.
     * Safe; each request is retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoals">getGoals</a>, documented
     */
    ApiCall<List<Goal>> all();

    /**
     * Creates a goal and a report that shows it.
     *
     * <p>Not idempotent; retried only when it was provably not executed.
     *
     * @return the created goal
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#addGoal">addGoal</a>, documented
     */
    ApiCall<Goal> create(CreateGoal goal);

    /**
     * Changes fields of a goal; absent fields keep their values.
     *
     * <p>Idempotent; retried on transient failures.
     *
     * @return the goal after the change
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#updateGoal">updateGoal</a>, documented
     */
    ApiCall<Goal> update(String goalId, UpdateGoal changes);

    /**
     * Marks a goal as deleted.
     *
     * <p>Idempotent; retried on transient failures.
     *
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#deleteGoal">deleteGoal</a>, documented
     */
    ApiCall<NoContent> delete(String goalId);

    /**
     * Progress of a goal in a period, as one number.
     *
     * <p>The vendor rejects a period outside the goal's duration. Safe; retried on transient failures.
     *
     * @param start the first day, not before the goal's own
     * @param end the last day, not before {@code start} and not after the goal's own
     * @return the progress and the goal as it is now
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}, or if {@code period.start} or
     *     {@code
     *     period.end} is null or the two are reversed
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    ApiCall<GoalResult> results(String goalId, LocalDate start, LocalDate end);

    /**
     * Like {@link #results(String, LocalDate, LocalDate)}, for a goal whose duration is known. A period outside
     * it is rejected before anything is sent.
     *
     * @param start the first day, not before the goal's own
     * @param end the last day, not before {@code start} and not after the goal's own
     * @return the progress and the goal as it is now
     * @throws IllegalArgumentException if something is null, if {@code period.start} and {@code period.end} are reversed,
     *     or if one is outside the goal's duration
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    ApiCall<GoalResult> results(Goal goal, LocalDate start, LocalDate end);

    /**
     * Progress of a goal in each week, month, quarter or year of its duration, with one request of 20 tokens each.
     *
     * <p>The parts are those of the calendar; weeks begin on Monday. The first part begins and the last part ends with the
     * goal. A goal without end is read up to today, the day in UTC by the client's clock at the time of this call; it has
     * no parts if it begins later. {@link GoalProgress#estimatedTokens()} is the cost before anything is sent. Safe; each
     * request is retried on transient failures.
     *
     * @param goal the goal, whose duration must be known
     * @param interval how to divide it, which need not be the goal's own interval
     * @return one result per part, fetched on iteration
     * @throws IllegalArgumentException if something is null, if the goal's duration has no start, or if it ends before
     *     it starts
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    GoalProgress progress(Goal goal, Interval interval);

    /** Creates the service. */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
