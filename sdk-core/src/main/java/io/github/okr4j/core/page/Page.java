package io.github.okr4j.core.page;

import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.json.Drift;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 * @param items the items in the vendor's order; may be empty in the middle of a list
 * @param next where to resume after this page. It is {@link PageToken#END} once the list or its limit is complete. It
 *     leads to entries that could not be read if nothing else is left
 * @param total the number of items of the whole list, or null if the vendor does not say
 * @param failures the entries of this page that could not be read; always empty if a page takes one request
 * @param drift the values of unexpected shape, which the items lack; paths start at the response of this page
 */
public record Page<T>(
        List<T> items, PageToken next, @Nullable Long total, List<EntryFailure> failures, List<Drift> drift) {
    /** Copies the lists. */
    public Page {
        Objects.requireNonNull(next, "next must not be null; PageToken.END marks the end");
        items = List.copyOf(items);
        failures = List.copyOf(failures);
        drift = List.copyOf(drift);
    }

    /**
     * Where to resume after this page; {@link PageToken#END} once the list or its limit is complete.
     *
     * @throws SdkException if the vendor names no usable next page, for example one that was read before. The items of this
     *     page are good; there is nowhere to resume
     */
    @Override
    public PageToken next() {
        return next.orThrow();
    }

    /**
     * A page whose entries could all be read.
     *
     * @param next where to resume; {@link PageToken#END} on the last page
     * @param total the number of items of the whole list, or null
     */
    public Page(List<T> items, PageToken next, @Nullable Long total) {
        this(items, next, total, List.of(), List.of());
    }
}
