package io.github.okr4j.perdoo.graphql.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;

/** The body of a request. Variables are left out if there are none. */
public record GraphqlBody(
        @JsonProperty("query") String query,

        @JsonProperty("variables") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, Object> variables) {
    /** Copies the map. */
    public GraphqlBody {
        variables = Immutable.json(variables);
    }

    /** Leaves the values out: they may hold personal data. */
    @Override
    public String toString() {
        return "GraphqlBody" + variables.keySet();
    }
}
