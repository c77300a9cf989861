package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.Checks;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Variables and inputs: immutable maps that tell absent, null and a value apart. All methods that change a map return a
 * copy and throw {@link IllegalArgumentException} naming the parameter.
 */
public final class GraphqlVariables {
    /** Times and numbers as Perdoo writes them. */
    public static final JsonDialect DIALECT = new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER);

    private static final int PAGE = 50;
    private static final int MAX_PAGE = 100;

    private GraphqlVariables() {}

    /** The variables of a list that is ordered by a field; a minus before its name sorts in descending order. */
    public static Map<String, Object> ordered(String orderBy) {
        return with(Map.of("first", PAGE), "orderBy", orderBy);
    }

    /** Checks the variables of a list: an order, a page size that Perdoo accepts, and no position. */
    public static Map<String, Object> list(Map<String, Object> variables) {
        if (!variables.containsKey("orderBy") || variables.containsKey("after")) {
            throw new IllegalArgumentException(
                    "variables must hold orderBy, and not after: use startingAt(token) for a position");
        }
        if (!(variables.get("first") instanceof Integer size)) {
            throw new IllegalArgumentException("variables must hold first, the page size");
        }
        return paged(Immutable.json(variables), size);
    }

    /** Adds a value, which must be neither null nor a blank text. */
    public static Map<String, Object> with(Map<String, Object> values, String name, @Nullable Object value) {
        Object given = Checks.notNull(name, value);
        Object written = given instanceof WireName constant ? constant.wireName() : given;
        if (written instanceof String text) {
            Checks.notBlank(name, text);
        }
        return put(values, name, written);
    }

    /** Adds a null, which clears the value at Perdoo. */
    public static Map<String, Object> cleared(Map<String, Object> values, String name) {
        return put(values, name, null);
    }

    /** Adds a list of ids, which replaces the whole list at Perdoo. It may be empty. */
    public static Map<String, Object> ids(Map<String, Object> values, String name, @Nullable List<String> ids) {
        return put(values, name, Checks.noBlanks(name, ids));
    }

    /** Adds at least one constant, separated by commas as Perdoo's filters expect. */
    public static Map<String, Object> anyOf(Map<String, Object> values, String name, WireName... constants) {
        List<WireName> all = Checks.notEmpty(name, Arrays.asList(constants));
        return put(values, name, all.stream().map(WireName::wireName).collect(Collectors.joining(",")));
    }

    /** Sets the page size, 1 to 100. Perdoo refuses more; it does not clamp. */
    public static Map<String, Object> paged(Map<String, Object> values, int pageSize) {
        return put(values, "first", Checks.inRange("pageSize", pageSize, 1, MAX_PAGE));
    }

    /** The variables of a document that reads one object. */
    public static Map<String, Object> id(@Nullable String id) {
        return with(Map.of(), "id", id);
    }

    /** The variables of a mutation. The input must set something besides the id. */
    public static Map<String, Object> input(Map<String, Object> input) {
        if (input.keySet().stream().allMatch("id"::equals)) {
            throw new IllegalArgumentException("input must set at least one field besides the id");
        }
        return Map.of("input", input);
    }

    @SuppressWarnings("NullAway") // a null in an input is a value of its own
    private static Map<String, Object> put(Map<String, Object> values, String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
