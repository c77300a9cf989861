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
 * <p>The vendor has no way to list all goals and none to read one by its id: {@link #find} searches, {@link #all}
 * searches until everything is found, and {@link #results(String, LocalDate, LocalDate)} brings the goal along. Every operation here is documented by the vendor; no recorded answer was at hand.
 */
@CheckReturnValue
public interface Goals {
    /**
     * Searches goals; the whole set comes in one answer, there are no pages.
     *
     * <p>Inactive goals are found only if the query asks for them, and without a filter the vendor answers the caller's
     * own goals only; see {@link GoalQuery}. Where nothing is found the list is empty. A read: repeated after transient
     * failures.
     *
     * @param query what to search for
     * @return the goals found
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoals">getGoals</a>, documented
     */
    ApiCall<List<Goal>> find(GoalQuery query);

    /**
     * Every goal that the caller may see, active or not, each once.
     *
     * <p>The vendor has no such list; this searches by each kind of assignee, active and inactive: six requests of 20
     * tokens each, one after the other. That they find everything follows from the vendor's rules for searches, and
     * nobody has published a test of it. A goal that changes meanwhile counts as it was found first. Status, headers and
     * rate limit of the response are those of the last request. A read: each request is repeated after transient
     * failures.
     *
     * @return the goals
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoals">getGoals</a>, documented
     */
    ApiCall<List<Goal>> all();

    /**
     * Creates a goal, and with it a report that shows it.
     *
     * <p>Not idempotent: repeated only if it was certainly not carried out.
     *
     * @param goal the goal to be
     * @return the goal as the vendor keeps it
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#addGoal">addGoal</a>, documented
     */
    ApiCall<Goal> create(CreateGoal goal);

    /**
     * Changes some members of a goal and leaves the others alone.
     *
     * <p>Idempotent: repeated after transient failures.
     *
     * @param goalId the goal's id
     * @param changes what to change
     * @return the goal after the change
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#updateGoal">updateGoal</a>, documented
     */
    ApiCall<Goal> update(String goalId, UpdateGoal changes);

    /**
     * Marks a goal as deleted.
     *
     * <p>Idempotent: repeated after transient failures.
     *
     * @param goalId the goal's id
     * @return nothing worth reading
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#deleteGoal">deleteGoal</a>, documented
     */
    ApiCall<NoContent> delete(String goalId);

    /**
     * How far a goal was in a period, as one number for the whole of it.
     *
     * <p>The vendor refuses a period that is not within the goal's duration. A read: repeated after transient failures.
     *
     * @param goalId the goal's id
     * @param start the first day, not before the goal's own
     * @param end the last day, not before {@code start} and not after the goal's own
     * @return the progress and the goal as it is now
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}, or if {@code period.start} or {@code
     *     period.end} is null or the two are reversed
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    ApiCall<GoalResult> results(String goalId, LocalDate start, LocalDate end);

    /**
     * Like {@link #results(String, LocalDate, LocalDate)}, for a goal whose duration is known: a period outside it is
     * refused at once.
     *
     * @param goal the goal
     * @param start the first day, not before the goal's own
     * @param end the last day, not before {@code start} and not after the goal's own
     * @return the progress and the goal as it is now
     * @throws IllegalArgumentException if something is null, if {@code period.start} and {@code period.end} are reversed,
     *     or if one is outside the goal's duration
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    ApiCall<GoalResult> results(Goal goal, LocalDate start, LocalDate end);

    /**
     * How far a goal was in each week, month, quarter or year of its duration; one request of 20 tokens for each.
     *
     * <p>The parts are those of the calendar (weeks begin on Monday); the first and the last are cut where the goal begins
     * and ends. A goal without end is taken as ending today, which is the day in UTC by the client's clock when this is
     * called; one that has not begun yet has no parts then. {@link GoalProgress#estimatedTokens()} tells the cost before
     * anything is sent. Reads: each is repeated after transient failures.
     *
     * @param goal the goal, whose duration must be known
     * @param interval how to divide it, which need not be the goal's own interval
     * @return one result per part, fetched as they are consumed
     * @throws IllegalArgumentException if something is null, if the goal's duration has no start, or if it runs backwards
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult">getGoalResult</a>, documented
     */
    GoalProgress progress(Goal goal, Interval interval);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
