package io.github.okr4j.perdoo.graphql.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a Relay connection as it is on the wire.
 *
 * @param <T> the type of the items
 */
@Envelope
public record ConnectionPage<T>(
        @JsonProperty(value = "edges", required = true) @JsonSetter(nulls = Nulls.FAIL)
        List<Edge<T>> edges,

        @JsonProperty(value = "pageInfo", required = true) @JsonSetter(nulls = Nulls.FAIL)
        PageInfo pageInfo) {
    List<T> items() {
        return edges.stream().map(Edge::node).filter(Objects::nonNull).toList();
    }

    @Nullable
    String next() {
        return pageInfo.next();
    }
}
