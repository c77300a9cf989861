package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.server.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fake of ClickUp: one workspace with members, goals, goal folders, key results and webhooks, and with the hierarchy that {@link
 * #hierarchy()} gives it.
 *
 * <p>Its peculiarities are the vendor's: a goal lists without its key results and reads with them; times are text; a
 * key result's progress is null in the response to its own change and a fraction inside the goal; an unknown goal or key
 * result is a 401; an update overwrites with whatever was sent, blanks included.
 */
public final class FakeClickUp extends FakeVendor {

    private final ClickUpStore store;
    private final FakeWebhooks webhooks;
    private final ClickUpApp app;

    private FakeClickUp(ClickUpStore store, ClickUpHooks hooks, ClickUpApp app) {
        super(new ClickUpContract(store, hooks, app), "/api");
        this.store = store;
        this.webhooks = new FakeWebhooks(this, hooks);
        this.app = app;
    }

    /**
     * Starts a fake with an empty workspace of one member, who is the user behind both tokens.
     *
     * @return the running fake
     */
    public static FakeClickUp start() {
        return new FakeClickUp(new ClickUpStore(), new ClickUpHooks(), new ClickUpApp());
    }

    /**
     * Returns the personal token, which is accepted bare and not after {@code Bearer}.
     *
     * @return the token
     */
    public String token() {
        return ClickUpContract.PERSONAL_TOKEN;
    }

    /**
     * Returns the OAuth token, which is accepted after {@code Bearer} and not bare.
     *
     * @return the token
     */
    public String oauthToken() {
        return ClickUpContract.OAUTH_TOKEN;
    }

    /**
     * Returns the id of the OAuth app.
     *
     * @return the app's {@code client_id}
     */
    public String clientId() {
        return ClickUpApp.CLIENT_ID;
    }

    /**
     * Returns the secret of the OAuth app.
     *
     * @return the app's {@code client_secret}
     */
    public String clientSecret() {
        return ClickUpApp.CLIENT_SECRET;
    }

    /**
     * Lets the user allow the OAuth app.
     *
     * @return the code with which the user comes back; good for one exchange
     */
    public String authorize() {
        return locked(app::newCode);
    }

    /**
     * Returns what comes of the webhooks that were made by requests.
     *
     * @return the events and their delivery
     */
    public FakeWebhooks webhooks() {
        return webhooks;
    }

    /**
     * Returns the id of the only workspace, which ClickUp calls a team.
     *
     * @return eleven digits
     */
    public String workspaceId() {
        return ClickUpStore.WORKSPACE_ID;
    }

    /**
     * Returns the id of the user behind both tokens.
     *
     * @return the user's id
     */
    public long currentUserId() {
        return ClickUpStore.CURRENT_USER_ID;
    }

    /**
     * Returns what the workspace has besides goals.
     *
     * @return the Spaces, Folders, Lists, tasks and user groups, to be filled
     */
    public FakeClickUpHierarchy hierarchy() {
        return new FakeClickUpHierarchy(this, store);
    }

    /**
     * Adds a person to the workspace.
     *
     * @param username the person's name
     * @return the person's id, to be used as an owner
     */
    public long addMember(String username) {
        return locked(() -> store.addMember(username));
    }

    /**
     * Adds a goal folder; a goal is put in by seeding it with this {@code folder_id}.
     *
     * @param name the folder's name
     * @return the folder's id
     */
    public String addGoalFolder(String name) {
        return locked(() -> store.addFolder(name));
    }

    /**
     * Adds a goal without due date and owners.
     *
     * @param name the goal's name
     * @return the goal's id
     */
    public String addGoal(String name) {
        return addGoal(name, null);
    }

    /**
     * Adds a goal.
     *
     * @param name the goal's name
     * @param dueDate when it is due, or null
     * @param ownerIds the ids of its owners; one that no member has is returned as a person without a name
     * @return the goal's id
     */
    public String addGoal(String name, @Nullable Instant dueDate, long... ownerIds) {
        return locked(() -> store.addGoal(Json.object(
                "name",
                name,
                "due_date",
                dueDate == null ? null : Long.toString(dueDate.toEpochMilli()),
                "multiple_owners",
                ownerIds.length > 1,
                "owners",
                Arrays.stream(ownerIds).mapToObj(store::owner).toList())));
    }

    /**
     * Adds a goal in the wire form that GetGoal returns.
     *
     * @param wire the members that matter; the others get defaults or are derived, and a derived one that is given,
     *     such as {@code percent_completed}, stays as given
     * @return the goal's id
     */
    public String addGoal(Map<String, ?> wire) {
        return locked(() -> store.addGoal(wire));
    }

    /**
     * Adds a key result to a goal.
     *
     * @param goalId the goal's id
     * @param name the key result's name
     * @param type one of the types that ClickUp knows, such as {@code number} or {@code percentage}
     * @param start where it starts
     * @param current where it stands
     * @param end where it is reached
     * @return the key result's id
     */
    public String addKeyResult(String goalId, String name, String type, Number start, Number current, Number end) {
        return addKeyResult(
                goalId,
                Json.object(
                        "name", name, "type", type, "steps_start", start, "steps_current", current, "steps_end", end));
    }

    /**
     * Adds a key result to a goal in the wire form in which GetGoal lists it.
     *
     * @param goalId the goal's id
     * @param wire the members that matter; the others get defaults or are derived
     * @return the key result's id
     */
    public String addKeyResult(String goalId, Map<String, ?> wire) {
        return locked(() -> store.addKeyResult(goalId, wire));
    }

    /**
     * Returns a goal with its key results, as GetGoal returns it.
     *
     * @param id the goal's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such goal
     */
    public Map<String, @Nullable Object> goal(String id) {
        return locked(() -> Json.copy(store.detail(id)));
    }

    /**
     * Returns a key result as GetGoal lists it.
     *
     * @param id the key result's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such key result
     */
    public Map<String, @Nullable Object> keyResult(String id) {
        return locked(() -> Json.copy(store.keyResults().listedOne(id)));
    }

    /**
     * Returns how many goals there are, completed ones included.
     *
     * @return the number of goals
     */
    public int goalCount() {
        return locked(store::goalCount);
    }

    /**
     * Returns how many key results all goals have together.
     *
     * @return the number of key results
     */
    public int keyResultCount() {
        return locked(() -> store.keyResults().count());
    }

    /** Lets the package's other fakes work on the state. */
    <T> T inLock(Supplier<T> work) {
        return locked(work);
    }
}
