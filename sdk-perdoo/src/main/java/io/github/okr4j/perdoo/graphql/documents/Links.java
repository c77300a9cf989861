package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * References to other objects, in the form of a connection. Perdoo delivers at most 100 of them.
 *
 * @param edges the rows as they are on the wire
 * @param additional fields that this SDK does not know
 */
public record Links(
        @JsonProperty("edges") List<Edge> edges,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies list and map. */
    public Links {
        edges = Immutable.list(edges);
        additional = Immutable.json(additional);
    }

    /** The objects, without those that the token's user may not see. */
    public List<Link> items() {
        return edges.stream().map(Edge::node).filter(Objects::nonNull).toList();
    }

    /**
     * A row.
     *
     * @param node the object, or null if the token may not see it
     * @param additional fields that this SDK does not know
     */
    public record Edge(
            @JsonProperty("node") @Nullable Link node,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public Edge {
            additional = Immutable.json(additional);
        }
    }
}
