package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.EntryFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a source, of which each step costs one or more calls: some vendors need several lists, some a call per goal. */
interface Segment {
    /** Its name in page tokens. */
    String name();

    /** The client's options. */
    CallOptions options();

    /**
     * Checks what comes from a page token, which anybody may have changed, and tells where an iteration goes on.
     *
     * @param after {@code next} of a step, from a page token
     * @return what to read after
     * @throws IllegalArgumentException if it was changed or belongs to another list
     */
    String resume(String after);

    /**
     * Reads on.
     *
     * @param after {@code next} of the step before, or null for the first
     * @param options for each call
     */
    Step read(@Nullable String after, CallOptions options);

    /** A value of unexpected shape in what an item was read from. */
    static Drift drift(String id, Drift drift) {
        return new Drift(id + " " + drift.path(), drift.expected(), drift.found());
    }

    /**
     * What one reading brought.
     *
     * @param items the items
     * @param failures the entries that could not be read
     * @param drift the values of unexpected shape, see {@link OkrPage#drift}
     * @param next where to go on, or null at the end
     * @param last whether the iteration ends here although there is a {@code next}, which leads to the entries that failed;
     *     only in a source of one segment
     * @param total how many items the segment has, or null if the vendor does not say
     */
    record Step(
            List<OkrItem> items,
            List<EntryFailure> failures,
            List<Drift> drift,
            @Nullable String next,
            boolean last,
            @Nullable Long total) {
        Step(List<OkrItem> items, @Nullable String next, @Nullable Long total) {
            this(items, List.of(), List.of(), next, false, total);
        }
    }
}
