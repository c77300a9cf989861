package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.RetryPolicy;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that is read page by page, as far as it is consumed.
 *
 * <p>Nothing is sent until iteration starts. Each {@link #iterator()} starts from the beginning. If the first page
 * fails, its own exception is thrown. If a later page fails, {@link PaginationException} carries the page to resume at
 * and the number of items delivered. The same is thrown for paging that does not end: a repeated position, 10,000
 * pages, or 100 empty pages in a row.
 *
 * <p>Lists are immutable. The option methods return changed copies.
 *
 * @param <T> the type of the items
 */
@CheckReturnValue
public interface Paged<T> extends Iterable<T> {
    /** Iterates over all items. The next page is fetched when the last item of a page was consumed. */
    @Override
    Iterator<T> iterator();

    /** The list page by page, for progress and resume tokens. Pages are fetched as they are consumed. */
    Iterable<Page<T>> pages();

    /**
     * Starts at a given page. {@link PageToken#END} gives an empty list.
     *
     * @param token from {@link Page#next()} or a {@code PaginationException} of the same list
     * @throws IllegalArgumentException if the token belongs to another list
     */
    Paged<T> startingAt(PageToken token);

    /**
     * Limits the number of items. Pages beyond the limit are not fetched.
     *
     * @param items 0 or more
     */
    Paged<T> limit(long items);

    /**
     * Delivers only the first of several items with the same key. Use it for lists that repeat items when they change
     * during iteration. {@link #limit} counts delivered items.
     *
     * <p>It applies to one iteration; one that starts at a token does not know what was delivered before. The keys of
     * all delivered items stay in memory until the iteration ends.
     *
     * @param key identifies an item, for example by its id; an item whose key is null is always delivered
     */
    Paged<T> distinctBy(Function<? super T, ?> key);

    /**
     * Fetches the next page while the current one is consumed. It is optional because each page counts against the rate
     * limit, even one that is never consumed.
     */
    Paged<T> prefetch();

    /**
     * Fetches several pages at once. It suits long lists whose positions can be computed (offset or page number).
     *
     * <p>The order stays the same, and at most this many pages are in memory. A failure is thrown at its position, with
     * its resume token, and cancels the other requests. Each page is a call of its own within the same rate limit. Up
     * to {@code pages - 1} requests may lie beyond the end of the list. If you stop iterating early, requests in flight
     * still complete, and their pages are dropped.
     *
     * @param pages 1 (no parallel requests) to 64
     * @throws IllegalStateException if the pages of this list must be fetched one after the other
     */
    Paged<T> parallel(int pages);

    /** Replaces all options of the call for each page. */
    Paged<T> with(CallOptions options);

    /** The options of the call for each page. */
    CallOptions options();

    /**
     * Sets the total timeout per page, which includes all attempts and waits.
     *
     * @param timeout positive
     */
    default Paged<T> timeout(Duration timeout) {
        return with(options().withTimeout(timeout));
    }

    /**
     * Adds a header. A header never replaces a credential.
     *
     * @param value printable ASCII
     */
    default Paged<T> header(String name, String value) {
        return with(options().withHeader(name, value));
    }

    /** Sets the retry policy of the call for each page. */
    default Paged<T> retry(RetryPolicy retry) {
        return with(options().withRetry(retry));
    }

    /** A sequential stream of the items, as lazy as the iterator. It need not be closed. */
    default Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
    }

    /** Reads the whole list into memory. */
    default List<T> toList() {
        return stream().toList();
    }

    /** The first item, or empty if there is none. Only the pages up to it are fetched. */
    default Optional<T> first() {
        Iterator<T> one = limit(1).iterator();
        return one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }

    /** Creates a list in memory with a single page. Use it to stub a service in a test. */
    static <T> Paged<T> of(List<T> items) {
        return new FixedPages<>(items, CallOptions.DEFAULT);
    }

    /**
     * Creates a list from calls for its pages.
     *
     * @param <W> a page as it is on the wire
     */
    static <W, T> Paged<T> over(PageSource<W> source, Pagination<W, T> rule) {
        return new LazyPages<>(source, rule, rule.first(), Long.MAX_VALUE, false, 1, null, source.options());
    }
}
