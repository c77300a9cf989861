package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a source, of which each step costs one or more calls: some vendors need several lists, some a call per goal. */
interface Segment {
    /** Its name in page tokens. */
    String name();

    /** The client's options. */
    CallOptions options();

    /**
     * Reads on.
     *
     * @param after {@code next} of the step before, or null for the first
     * @param options for each call
     */
    Step read(@Nullable String after, CallOptions options);

    /**
     * What one reading brought.
     *
     * @param items the items
     * @param next where to go on, or null at the end
     * @param total how many items the part has, or null if the vendor does not say
     */
    record Step(
            List<OkrItem> items,
            @Nullable String next,
            @Nullable Long total) {}
}
