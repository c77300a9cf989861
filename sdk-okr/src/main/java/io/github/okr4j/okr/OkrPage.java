package io.github.okr4j.okr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of one source, and where the reading of all sources goes on after it.
 *
 * @param source the source's name
 * @param items the items in the source's order; may be empty
 * @param total how many items the source has, or null if it does not say
 * @param failure why the source ends here, or null; the page has no items then
 * @param next where to go on: everything delivered up to and with this page is behind it, and a source that failed is
 *     tried again from where it failed
 */
public record OkrPage(
        String source,
        List<OkrItem> items,
        @Nullable Long total,
        @Nullable SourceFailure failure,
        OkrToken next) {
    /** Copies the items. */
    public OkrPage {
        items = List.copyOf(items);
    }
}
