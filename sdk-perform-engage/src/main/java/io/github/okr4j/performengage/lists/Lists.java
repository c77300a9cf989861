package io.github.okr4j.performengage.lists;

import io.github.okr4j.core.page.Pagination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all lists of the vendor have in common: limit, offset, links, and filters that are texts. */
public final class Lists {
    /** How many items to ask for at a time unless the caller says otherwise. */
    public static final int PAGE_SIZE = 100;

    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    private Lists() {}

    /**
     * The way through a list. The limit is always sent: without one the server may not page at all.
     *
     * @param pageSize how many items to ask for at a time
     * @param items the items of a page
     * @param next the link in a page, null at the end
     * @param count how many items the whole list has, null if a page does not say
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     * @throws IllegalArgumentException if the page size is below 1
     */
    public static <W, T> Pagination<W, T> rule(
            int pageSize,
            Function<W, List<T>> items,
            Function<W, @Nullable String> next,
            Function<W, @Nullable Long> count) {
        requirePageSize(pageSize);
        Map<String, String> first = new LinkedHashMap<>();
        first.put(LIMIT, Integer.toString(pageSize));
        first.put(OFFSET, "0");
        return Pagination.nextUrl(Set.of(LIMIT, OFFSET), first, items, next, count);
    }

    /**
     * Refuses a page size that the vendor would silently replace by its own.
     *
     * @param pageSize the size
     * @throws IllegalArgumentException if it is below 1
     */
    public static void requirePageSize(int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize must be at least 1, not " + pageSize);
        }
    }

    /**
     * Refuses a filter that would filter nothing, for then the whole list is hardly what the caller wants.
     *
     * @param parameter the parameter's name, for the message
     * @param value the text to filter by, or null for no filter
     * @throws IllegalArgumentException if the text is blank
     */
    public static void requireFilter(String parameter, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank; leave it out for the whole list");
        }
    }
}
