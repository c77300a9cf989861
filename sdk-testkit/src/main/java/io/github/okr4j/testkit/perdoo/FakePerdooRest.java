package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.FakeVendor;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of the documented REST contract: users, teams, and cycles that hold objectives that hold key results.
 *
 * <p>Its peculiarities are the contract's: a request is signed with a time that must be within ten minutes of the
 * fake's; decimals are text; lists come in pages; and an update puts the sent object in the place of the stored one, so
 * that an attribute which was left out becomes the zero value of its type.
 */
public final class FakePerdooRest extends FakeVendor {

    private final PerdooStore store;
    private final PerdooSignature signature;

    private FakePerdooRest(PerdooStore store, PerdooSignature signature) {
        super(new PerdooContract(store, signature), "");
        this.store = store;
        this.signature = signature;
    }

    /**
     * Starts an empty fake that checks signatures against the system's time.
     *
     * @return the running fake
     */
    public static FakePerdooRest start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts an empty fake that checks signatures against a given time.
     *
     * @param clock tells the time
     * @return the running fake
     */
    public static FakePerdooRest start(Clock clock) {
        return start(clock, "fake-perdoo-credential", "fake-perdoo-secret");
    }

    /**
     * Starts an empty fake that checks signatures against a given time and key.
     *
     * @param clock tells the time
     * @param credential the public part of the key
     * @param secret the private part of the key
     * @return the running fake
     */
    public static FakePerdooRest start(Clock clock, String credential, String secret) {
        return new FakePerdooRest(new PerdooStore(), new PerdooSignature(clock, credential, secret));
    }

    /**
     * Returns the token that is accepted after {@code Bearer}, instead of a signature.
     *
     * @return the token
     */
    public String bearerToken() {
        return PerdooContract.BEARER_TOKEN;
    }

    /**
     * Returns the public part of the key that signs requests.
     *
     * @return the credential
     */
    public String credential() {
        return signature.credential();
    }

    /**
     * Returns the private part of the key that signs requests.
     *
     * @return the secret
     */
    public String secret() {
        return signature.secret();
    }

    /**
     * Sets how many records a page holds; 2 at the start.
     *
     * @param size the page size, at least 1
     */
    public void pageSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page holds at least one record, not " + size);
        }
        locked(() -> {
            store.pageSize(size);
            return size;
        });
    }

    /**
     * Adds a user who can sign in.
     *
     * @param name the user's full name
     * @param email the user's address
     * @return the user's id
     */
    public String addUser(String name, String email) {
        return locked(() -> store.users().add(Map.of("name", name, "email", email, "is_active", true)));
    }

    /**
     * Adds a team.
     *
     * @param name the team's name
     * @return the team's id
     */
    public String addTeam(String name) {
        return locked(() -> store.teams().add(Map.of("name", name)));
    }

    /**
     * Adds a cycle.
     *
     * @param name the cycle's name
     * @return the cycle's id
     */
    public String addCycle(String name) {
        return locked(() -> store.cycles().add(Map.of("name", name)));
    }

    /**
     * Adds an objective without a name to a cycle.
     *
     * @param cycleId the cycle's id
     * @return the objective's id
     */
    public String addObjective(String cycleId) {
        return addObjective(cycleId, Map.of());
    }

    /**
     * Adds an objective in wire form.
     *
     * @param cycleId the cycle's id
     * @param wire its attributes, unknown ones too; one that is missing becomes the zero value of its type
     * @return the objective's id
     */
    public String addObjective(String cycleId, Map<String, ?> wire) {
        return locked(() -> store.addObjective(cycleId, wire));
    }

    /**
     * Adds a key result of type {@code positive} with a confidence of one half.
     *
     * @param objectiveId the objective's id
     * @param name the key result's name
     * @param currentValue where it stands, as a decimal such as {@code "12.50"}
     * @param target what it is to grow to, as a decimal
     * @return the key result's id
     */
    public String addKeyResult(String objectiveId, String name, String currentValue, String target) {
        return addKeyResult(
                objectiveId,
                Map.of(
                        "name", name,
                        "type", "positive",
                        "confidence", "0.50",
                        "current_value", currentValue,
                        "target_value_min", target));
    }

    /**
     * Adds a key result in wire form.
     *
     * @param objectiveId the objective's id
     * @param wire its attributes, unknown ones too; one that is missing becomes the zero value of its type
     * @return the key result's id
     */
    public String addKeyResult(String objectiveId, Map<String, ?> wire) {
        return locked(() -> store.addKeyResult(objectiveId, wire));
    }

    /**
     * Returns an objective in wire form.
     *
     * @param id the objective's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such objective
     */
    public Map<String, @Nullable Object> objective(String id) {
        return locked(() -> store.objectives().get(id));
    }

    /**
     * Returns a key result in wire form.
     *
     * @param id the key result's id
     * @return a copy
     * @throws IllegalArgumentException when there is no such key result
     */
    public Map<String, @Nullable Object> keyResult(String id) {
        return locked(() -> store.keyResults().get(id));
    }

    /**
     * Returns how many objectives all cycles have together.
     *
     * @return the number of objectives
     */
    public int objectiveCount() {
        return locked(store.objectives()::size);
    }

    /**
     * Returns how many key results all cycles have together.
     *
     * @return the number of key results
     */
    public int keyResultCount() {
        return locked(store.keyResults()::size);
    }
}
