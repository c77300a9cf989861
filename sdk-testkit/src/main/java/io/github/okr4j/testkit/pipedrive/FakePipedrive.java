package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.server.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of Pipedrive: the goals of one company, seen by one user, and what they refer to: users, teams, pipelines,
 * stages, types of activities, activities, deals and currencies.
 *
 * <p>It returns version 1 under {@code /api/v1} and under {@code /v1}, version 2 under {@code /api/v2}. Its peculiarities are the vendor's: a goal can
 * only be found or asked for its results, not read by its id; a search without a filter about whom or what finds the
 * caller's own goals only, and inactive goals are found only when asked for; a deletion returns no data.
 */
public final class FakePipedrive extends FakeVendor {

    private final PipedriveStore store;
    private final PipedriveContract contract;

    private FakePipedrive(PipedriveStore store, PipedriveContract contract) {
        super(contract, "");
        this.store = store;
        this.contract = contract;
    }

    /**
     * Starts a fake with one user and nothing else.
     *
     * @return the running fake
     */
    public static FakePipedrive start() {
        PipedriveStore store = new PipedriveStore();
        return new FakePipedrive(store, new PipedriveContract(store));
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
     * Accepts the access tokens of an authorization server as well, as long as they are good there.
     *
     * @param oauth the server
     */
    public void trust(FakePipedriveOAuth oauth) {
        contract.trust(oauth::accepts);
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
     * Returns the id of the company, to which goals of the whole company are assigned.
     *
     * @return the company's id
     */
    public long companyId() {
        return PipedriveUsers.COMPANY_ID;
    }

    /**
     * Adds a user beside the one behind the tokens.
     *
     * @param name the user's name
     * @param email the user's e-mail address
     * @return the user's id
     */
    public long addUser(String name, String email) {
        return locked(() -> contract.users().addUser(name, email));
    }

    /**
     * Adds a team.
     *
     * @param name the team's name
     * @param userIds the users in it
     * @return the team's id
     */
    public long addTeam(String name, List<Long> userIds) {
        return locked(() -> contract.users().addTeam(name, userIds));
    }

    /**
     * Adds a pipeline without stages.
     *
     * @param name the pipeline's name
     * @return the pipeline's id
     */
    public long addPipeline(String name) {
        return locked(() -> contract.pipelines().addPipeline(name));
    }

    /**
     * Adds a stage.
     *
     * @param pipelineId the pipeline it belongs to
     * @param name the stage's name
     * @return the stage's id
     * @throws IllegalArgumentException when there is no such pipeline
     */
    public long addStage(long pipelineId, String name) {
        return locked(() -> contract.pipelines().addStage(pipelineId, name));
    }

    /**
     * Adds a type of activities.
     *
     * @param name the type's name
     * @param key what activities of the type refer to
     * @return the type's id, to which goals refer
     */
    public long addActivityType(String name, String key) {
        return locked(() -> contract.activities().addType(name, key));
    }

    /**
     * Adds an activity that is not done.
     *
     * @param wire members in the vendor's wire form that differ from the usual ones, for example {@code done}
     * @return the activity's id
     */
    public long addActivity(Map<String, ?> wire) {
        return locked(() -> contract.activities().add(wire));
    }

    /**
     * Adds an open deal.
     *
     * @param wire members in the vendor's wire form that differ from the usual ones, for example {@code status}
     * @return the deal's id
     */
    public long addDeal(Map<String, ?> wire) {
        return locked(() -> contract.deals().add(wire));
    }

    /**
     * Adds a currency.
     *
     * @param code the currency's code
     * @param name the currency's name
     * @return the currency's id, to which goals refer
     */
    public long addCurrency(String code, String name) {
        return locked(() -> contract.currencies().add(code, name));
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
     * Adds to the progress that the results of a goal report for periods in which a day lies.
     *
     * @param goalId the goal's id
     * @param day the day
     * @param amount what was reached on that day
     */
    public void addProgress(String goalId, LocalDate day, Number amount) {
        locked(() -> {
            store.addProgress(goalId, day, amount);
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
