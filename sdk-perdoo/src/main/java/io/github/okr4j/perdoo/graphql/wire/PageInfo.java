package io.github.okr4j.perdoo.graphql.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page.
 *
 * @param endCursor the position of the next page, or null on an empty page
 */
@Envelope
public record PageInfo(
        @JsonProperty(value = "hasNextPage", required = true) @JsonSetter(nulls = Nulls.FAIL)
        Boolean hasNextPage,

        @JsonProperty("endCursor") @Nullable String endCursor) {
    /** Refuses a page that announces another one without a cursor: taken for the end, it would hide items. */
    public PageInfo {
        if (hasNextPage && (endCursor == null || endCursor.isEmpty())) {
            throw new IllegalArgumentException("endCursor is missing");
        }
    }

    /** The cursor of the next page, or null on the last page. */
    public @Nullable String next() {
        return hasNextPage ? endCursor : null;
    }
}
