package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of a list for which its document has no variable. They are written into the document, because only the
 * schema knows the type that a variable would need.
 *
 * @param values names and values; texts, numbers, booleans, or lists of these
 */
public record Filters(Map<String, Object> values) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final String PLACE = "orderBy: $orderBy";

    /** Copies and checks the map. */
    public Filters {
        values = Immutable.json(values);
        values.forEach(Filters::require);
    }

    /** Adds an argument and refuses a name or a value that GraphQL does not have. */
    public Filters and(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, GraphqlVariables.with(Map.of(), name, value).get(name));
        return new Filters(more);
    }

    private static void require(String name, Object value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "filter name must be a GraphQL name: a letter or _, then letters, digits or _");
        }
        boolean literal =
                value instanceof Collection<?> many ? many.stream().allMatch(Filters::isScalar) : isScalar(value);
        if (!literal) {
            throw new IllegalArgumentException(name + " must be a text, a number, a boolean, or a list of these");
        }
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** JSON's texts, numbers, booleans and lists are literals of GraphQL. */
    String onto(String document) {
        StringBuilder arguments = new StringBuilder(PLACE);
        values.forEach((name, value) -> arguments
                .append(", ")
                .append(name)
                .append(": ")
                .append(new String(JsonCodec.of(GraphqlVariables.DIALECT).write(value), StandardCharsets.UTF_8)));
        return document.replace(PLACE, arguments);
    }
}
