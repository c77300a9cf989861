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
 * A list that is read page by page, and only as far as it is consumed.
 *
 * <p>Nothing is sent until iteration starts; each {@link #iterator()} starts afresh. If the first page fails, its own
 * exception is thrown (there is nothing to resume). If a later page fails, {@link PaginationException} carries the page to go on with and the number of items delivered. A
 * vendor whose paging does not end (a repeated position, 10,000 pages, 100 empty pages in a row) causes the same.
 *
 * <p>Immutable; the option methods return changed copies.
 *
 * @param <T> the type of the items
 */
@CheckReturnValue
public interface Paged<T> extends Iterable<T> {
    /** Iterates over all items, fetching the next page when the last item of one is consumed. */
    @Override
    Iterator<T> iterator();

    /**
     * The list page by page, for progress and resume tokens.
     *
     * @return pages, fetched as they are consumed
     */
    Iterable<Page<T>> pages();

    /**
     * Starts at a given page. {@link PageToken#END} gives an empty list.
     *
     * @param token from {@link Page#next()} or a {@code PaginationException} of the same list
     * @throws IllegalArgumentException if the token belongs to another list
     */
    Paged<T> startingAt(PageToken token);

    /**
     * At most so many items; no page beyond them is fetched.
     *
     * @param items 0 or more
     * @return a changed copy
     */
    Paged<T> limit(long items);

    /**
     * Each item once: of items with the same key only the first is delivered, for lists that repeat items when they
     * change while they are read. {@link #limit} counts what is delivered.
     *
     * <p>Applies to one iteration. One that starts at a token does not know what was delivered before. The keys of all
     * delivered items stay in memory until the iteration ends.
     *
     * @param key what makes an item the same, for example its id; an item whose key is null is always delivered
     * @return a changed copy
     */
    Paged<T> distinctBy(Function<? super T, ?> key);

    /**
     * Lets the next page travel while the consumer works on the current one. Opt-in, for every page costs rate budget,
     * also one that is fetched and then not wanted.
     *
     * @return a changed copy
     */
    Paged<T> prefetch();

    /**
     * Fetches several pages at once, for long lists whose pages have computable places (offset or page number). The order
     * stays; at most so many pages are in memory; a failure surfaces at its place, with its resume token, and ends what
     * travels. Each page is a call of its own, inside the same rate limit.
     *
     * <p>Up to {@code pages - 1} requests may turn out to lie beyond the end of the list. If an iteration is left before its
     * end, those under way come to theirs unread.
     *
     * @param pages 1 (no more than without) to 64
     * @return a changed copy
     * @throws IllegalStateException if this list's pages can only be found one after the other
     */
    Paged<T> parallel(int pages);

    /**
     * The same list with other options for each page's call.
     *
     * @param options replaces all options of the client
     * @return a changed copy
     */
    Paged<T> with(CallOptions options);

    /**
     * The options each page's call runs with.
     *
     * @return the options
     */
    CallOptions options();

    /**
     * The same list under another timeout per page, all attempts and waits included.
     *
     * @param timeout positive
     * @return a changed copy
     */
    default Paged<T> timeout(Duration timeout) {
        return with(options().withTimeout(timeout));
    }

    /**
     * The same list with one more header, which can never replace a credential.
     *
     * @param name header name
     * @param value printable ASCII
     * @return a changed copy
     */
    default Paged<T> header(String name, String value) {
        return with(options().withHeader(name, value));
    }

    /**
     * The same list with other retries per page.
     *
     * @param retry how often and how patiently
     * @return a changed copy
     */
    default Paged<T> retry(RetryPolicy retry) {
        return with(options().withRetry(retry));
    }

    /**
     * The items as a sequential stream, as lazy as the iterator.
     *
     * @return a stream that needs no closing
     */
    default Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
    }

    /**
     * Reads the whole list into memory.
     *
     * @return all items
     */
    default List<T> toList() {
        return stream().toList();
    }

    /**
     * The first item; at most the pages up to it are fetched.
     *
     * @return the item, or empty if the list is
     */
    default Optional<T> first() {
        Iterator<T> one = limit(1).iterator();
        return one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }

    /**
     * A list that sends nothing: one line to mock a service in a test.
     *
     * @param items its only page
     * @param <T> the type of the items
     * @return the list
     */
    static <T> Paged<T> of(List<T> items) {
        return new FixedPages<>(items, CallOptions.DEFAULT);
    }

    /**
     * A list made from calls for its pages.
     *
     * @param source where the pages come from
     * @param rule how the list goes from page to page
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the list
     */
    static <W, T> Paged<T> over(PageSource<W> source, Pagination<W, T> rule) {
        return new LazyPages<>(source, rule, rule.first(), Long.MAX_VALUE, false, 1, null, source.options());
    }
}
