package io.github.okr4j.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 * @param items the items, in the vendor's order; may be empty in the middle of a list
 * @param next where the list goes on; null on the last page, and where the vendor's way onward cannot be gone, which
 *     the walk then says by an exception instead of ending
 * @param total how many items the whole list has, or null if the vendor does not say
 */
public record Page<T>(
        List<T> items, @Nullable PageToken next, @Nullable Long total) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
