package io.github.okr4j.perdoo.graphql.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One row of a page.
 *
 * @param node the item, or null where the vendor has none to show
 * @param <T> the type of the items
 */
@Envelope
public record Edge<T>(@JsonProperty("node") @Nullable T node) {}
