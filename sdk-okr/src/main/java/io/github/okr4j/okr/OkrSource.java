package io.github.okr4j.okr;

import io.github.okr4j.core.page.Paged;

/** One account's goals in the common form. */
public interface OkrSource {
    /**
     * What tells this source from others that are read beside it.
     *
     * @return the vendor's prefix, unless it was named otherwise
     */
    String name();

    /**
     * The items, read as they are consumed, with limits, retries and credentials of the client behind it.
     *
     * <p>An iteration that goes on from a page token sees what was not delivered yet. What is created or deleted meanwhile may
     * be missed; so may, where the vendor pages by position, an item that existed all the time. Nothing is seen twice unless
     * the vendor's own paging repeats it. An item that cannot be read does not end the
     * iteration; {@code PaginationException} reports it after the last item, and its token leads to what is missing.
     *
     * @return the list
     */
    Paged<OkrItem> items();

    /**
     * The same source under another name, for a second account of the same vendor.
     *
     * @param name letters, digits, blank, {@code .}, {@code _} and {@code -}
     * @return a changed copy
     * @throws IllegalArgumentException if the name is blank or has another character
     */
    default OkrSource named(String name) {
        return new NamedSource(name, items());
    }
}
