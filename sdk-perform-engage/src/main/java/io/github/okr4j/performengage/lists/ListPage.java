package io.github.okr4j.performengage.lists;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of any list: an envelope, or a bare array where the server does not page. A page without its list is unreadable: taken
 * for an empty one it would hide items.
 *
 * @param count how many items the whole list has, null if the page does not contain it
 * @param next the link to the next page, null at the end
 * @param results the items
 */
@Envelope
public record ListPage<T>(
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("next") @Nullable String next,

        @JsonProperty(value = "results", required = true) @JsonSetter(nulls = Nulls.FAIL)
        List<T> results) {
    private static final int PAGE_SIZE = 100;
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    /** Creates a page. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ListPage {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static <T> ListPage<T> whole(List<T> all) {
        return new ListPage<>((long) all.size(), null, all);
    }

    /** A list in pages of 100. */
    public static <T> PagedOperation<ListPage<T>, T> of(Operation<?> list, Class<T> item) {
        return list.<ListPage<T>>returning(ListPage.class, item).paged(rule(PAGE_SIZE));
    }

    /** The list with the given parameters, of which {@link #size} may be one. */
    public static <T> Paged<T> pages(
            CallFactory callFactory, PagedOperation<ListPage<T>, T> list, QueryParameters parameters) {
        Object limit = parameters.get(LIMIT);
        int size = limit == null ? PAGE_SIZE : inRange(limit instanceof Integer set ? set : 0);
        return callFactory.pages(
                new PagedOperation<>(list.operation(), rule(size)), Request.EMPTY.query(parameters.with(LIMIT, null)));
    }

    /**
     * Sets the page size.
     *
     * @throws IllegalArgumentException if it is below 1, which the vendor would silently replace by its own
     */
    public static QueryParameters size(QueryParameters parameters, int pageSize) {
        return parameters.with(LIMIT, inRange(pageSize));
    }

    private static int inRange(int pageSize) {
        return Checks.inRange("pageSize", pageSize, 1, Integer.MAX_VALUE);
    }

    /** The limit is always sent: without one the server may not page at all. */
    private static <T> Pagination<ListPage<T>, T> rule(int pageSize) {
        Map<String, String> first = new LinkedHashMap<>();
        first.put(LIMIT, Integer.toString(pageSize));
        first.put(OFFSET, "0");
        return Pagination.nextUrl(Set.of(LIMIT, OFFSET), first, ListPage::results, ListPage::next, ListPage::count);
    }
}
