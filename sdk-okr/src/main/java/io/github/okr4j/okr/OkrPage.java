package io.github.okr4j.okr;

import io.github.okr4j.core.json.Drift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of one source, and where the reading of all sources goes on after it.
 *
 * @param source the source's name
 * @param items the items in the source's order; may be empty
 * @param total how many items the source has, or null if it does not say
 * @param failures what could not be read: single items, or all that follows
 * @param drift values of unexpected shape, which an item lacks. The path begins with the item's id, as in {@link OkrItem#id}, and a
 *     blank, where it is known which item was read from there
 * @param last whether this is the source's last page in this reading
 * @param next where to go on: everything delivered up to and with this page is behind it, and what failed is tried again
 */
public record OkrPage(
        String source,
        List<OkrItem> items,
        @Nullable Long total,
        List<SourceFailure> failures,
        List<Drift> drift,
        boolean last,
        OkrToken next) {
    /** Copies the lists. */
    public OkrPage {
        items = List.copyOf(items);
        failures = List.copyOf(failures);
        drift = List.copyOf(drift);
    }
}
