package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.WireName;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Variables and inputs: immutable maps in which absent, null and a value are three things. */
public final class GraphqlVariables {
    /** Times and numbers as the vendor writes them. */
    public static final JsonDialect DIALECT = new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER);

    private static final int PAGE = 50;
    private static final int MAX_PAGE = 100;

    private GraphqlVariables() {}

    /**
     * The variables of a list in a given order.
     *
     * @param orderBy a field's name, for descending order with a minus before it
     * @return variables for all of the list
     */
    public static Map<String, Object> ordered(String orderBy) {
        return with(Map.of("first", PAGE), "orderBy", orderBy);
    }

    /**
     * The variables of a list, checked.
     *
     * @param variables what there is
     * @return an unchangeable copy
     * @throws IllegalArgumentException if they lack an order, tell a place, or the page size is out of bounds
     */
    public static Map<String, Object> list(Map<String, Object> variables) {
        if (!variables.containsKey("orderBy") || variables.containsKey("after")) {
            throw new IllegalArgumentException(
                    "variables must hold orderBy, and not after: startingAt(token) is for that");
        }
        if (!(variables.get("first") instanceof Integer size)) {
            throw new IllegalArgumentException("variables must hold first, the page size");
        }
        return paged(Immutable.json(variables), size);
    }

    /**
     * With a value.
     *
     * @param values what there is
     * @param name the name on the wire
     * @param value not null; a blank text is refused
     * @return a changed copy
     * @throws IllegalArgumentException naming the parameter
     */
    public static Map<String, Object> with(Map<String, Object> values, String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        Object written = value instanceof WireName constant ? constant.wireName() : value;
        if (written instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, written);
        return Collections.unmodifiableMap(more);
    }

    /**
     * With a null, which clears what the vendor has.
     *
     * @param values what there is
     * @param name the name on the wire
     * @return a changed copy
     */
    @SuppressWarnings("NullAway") // a null in an input is a value of its own
    public static Map<String, Object> cleared(Map<String, Object> values, String name) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, null);
        return Collections.unmodifiableMap(more);
    }

    /**
     * With a list of ids, which replaces the vendor's whole list.
     *
     * @param values what there is
     * @param name the name on the wire
     * @param ids not blank; may be empty
     * @return a changed copy
     * @throws IllegalArgumentException naming the parameter
     */
    public static Map<String, Object> ids(Map<String, Object> values, String name, @Nullable List<String> ids) {
        if (ids == null || ids.stream().anyMatch(id -> id == null || id.isBlank())) {
            throw new IllegalArgumentException(name + " must be a list of ids, none of them null or blank");
        }
        return with(values, name, List.copyOf(ids));
    }

    /**
     * With some of a list's words, joined by commas as the vendor's filters want them.
     *
     * @param values what there is
     * @param name the name on the wire
     * @param constants at least one
     * @return a changed copy
     * @throws IllegalArgumentException naming the parameter
     */
    public static Map<String, Object> anyOf(Map<String, Object> values, String name, WireName... constants) {
        if (constants.length == 0 || Arrays.stream(constants).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(name + " must hold at least one value and no null");
        }
        return with(
                values, name, Arrays.stream(constants).map(WireName::wireName).collect(Collectors.joining(",")));
    }

    /**
     * With another page size.
     *
     * @param values what there is
     * @param pageSize 1 to 100
     * @return a changed copy
     * @throws IllegalArgumentException if the size is out of bounds: the vendor refuses more, it does not clamp
     */
    public static Map<String, Object> paged(Map<String, Object> values, int pageSize) {
        if (pageSize < 1 || pageSize > MAX_PAGE) {
            throw new IllegalArgumentException("pageSize must be 1 to " + MAX_PAGE + ", not " + pageSize);
        }
        return with(values, "first", pageSize);
    }

    /**
     * The variables of a document that asks for one thing.
     *
     * @param id the thing's id
     * @return the variables
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public static Map<String, Object> id(@Nullable String id) {
        return with(Map.of(), "id", id);
    }

    /**
     * The variables of a mutation.
     *
     * @param input the mutation's input
     * @return the variables
     * @throws IllegalArgumentException if it holds an id and nothing else
     */
    public static Map<String, Object> input(Map<String, Object> input) {
        if (input.keySet().stream().allMatch("id"::equals)) {
            throw new IllegalArgumentException("input must set at least one member besides the id");
        }
        return Map.of("input", input);
    }
}
