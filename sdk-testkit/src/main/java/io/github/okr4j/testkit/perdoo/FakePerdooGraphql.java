package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.FakeVendor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fake of Perdoo's GraphQL API: objectives, key results, initiatives, KPIs, goals, timeframes, users and groups.
 *
 * <p>A GraphQL engine validates and executes each document. A document that does not fit the schema has status 400. A
 * failure during execution has status 200 and {@code errors}. The fake needs {@code com.graphql-java:graphql-java}, which
 * is an optional dependency of the testkit.
 *
 * <p>The schema holds what is known of the vendor's: the types and arguments that the SDK uses, and their neighbors. Lists
 * apply the filters that the SDK sends and have at most 100 entries per page.
 */
public final class FakePerdooGraphql extends FakeVendor {
    private final GraphqlStore store;

    private FakePerdooGraphql(GraphqlStore store) {
        super(new GraphqlContract(new GraphqlEngine(store)), "");
        this.store = store;
    }

    /**
     * Starts an empty fake.
     *
     * @throws IllegalStateException when graphql-java is missing
     */
    public static FakePerdooGraphql start() {
        try {
            return new FakePerdooGraphql(new GraphqlStore());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "FakePerdooGraphql needs com.graphql-java:graphql-java among the test dependencies", e);
        }
    }

    /** Returns the token, which is accepted after {@code Bearer}. */
    public String token() {
        return GraphqlContract.TOKEN;
    }

    /** Returns the schema in its definition language, for example to validate your own documents. */
    public static String schema() {
        return GraphqlEngine.schemaText();
    }

    /** Adds an active user and returns the user's id. The first one is {@code me}. */
    public String addUser(String name, String email) {
        return add("user", Map.of("name", name, "email", email, "isActive", true));
    }

    /**
     * Adds a timeframe and returns its id.
     *
     * @param startDate a date such as {@code 2026-01-01}
     * @param endDate a date such as {@code 2026-03-31}
     */
    public String addTimeframe(String name, String startDate, String endDate) {
        return add("timeframe", Map.of("name", name, "startDate", startDate, "endDate", endDate));
    }

    /** Adds an objective to a timeframe and returns its id. */
    public String addObjective(String timeframeId, String name) {
        return add("objective", Map.of("name", name, "timeframe", timeframeId));
    }

    /** Adds a key result to an objective and returns its id. */
    public String addKeyResult(String objectiveId, String name, Number start, Number current, Number end) {
        return add(
                "keyResult",
                Map.of(
                        "name", name,
                        "objective", objectiveId,
                        "startValue", start,
                        "currentValue", current,
                        "endValue", end));
    }

    /**
     * Adds an entity of any type.
     *
     * @param type a type of the schema: {@code objective}, {@code keyResult}, {@code kpi}, {@code Goal}, {@code timeframe},
     *     {@code user}, {@code group}, {@code tag}, {@code commit} or {@code comment}
     * @param fields the fields that matter; a link such as {@code lead} holds the id of another entity, and {@code groups},
     *     {@code contributors} and {@code tags} hold lists of ids
     * @return the entity's id
     * @throws IllegalArgumentException when the type or a linked entity does not exist
     */
    public String add(String type, Map<String, ? extends @Nullable Object> fields) {
        return locked(() -> String.valueOf(store.add(type, fields).get("id")));
    }

    /**
     * Changes an entity.
     *
     * @param fields the fields to replace, as in {@link #add}
     * @throws IllegalArgumentException when the entity does not exist
     */
    public void change(String id, Map<String, ? extends @Nullable Object> fields) {
        locked(() -> store.change(id, fields));
    }

    /**
     * Lets reading one field of an entity fail. A document that asks for it has a partial response.
     *
     * @param message the text of the error
     * @throws IllegalArgumentException when the entity does not exist
     */
    public void failField(String id, String field, String message) {
        locked(() -> {
            store.required(id).put(field, new IllegalStateException(message));
            return id;
        });
    }

    /**
     * Removes an entity.
     *
     * @throws IllegalArgumentException when it does not exist
     */
    public void remove(String id) {
        locked(() -> {
            store.remove(id);
            return id;
        });
    }

    /**
     * Returns the fields of an entity, links as ids.
     *
     * @return a copy
     * @throws IllegalArgumentException when it does not exist
     */
    public Map<String, @Nullable Object> entity(String id) {
        return locked(() -> {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(store.required(id));
            copy.replaceAll((name, value) -> value instanceof Map<?, ?> linked ? linked.get("id") : value);
            return copy;
        });
    }
}
