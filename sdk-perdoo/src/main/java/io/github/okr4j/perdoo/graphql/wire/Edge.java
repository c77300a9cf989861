package io.github.okr4j.perdoo.graphql.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/** One row of a page. The node is null where the token's user may not see the item. */
@Envelope
public record Edge<T>(@JsonProperty("node") @Nullable T node) {}
