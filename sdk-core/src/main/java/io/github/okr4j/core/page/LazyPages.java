package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list whose pages are fetched as they are consumed. It describes what is read; each iterator keeps its own state.
 *
 * @param start the position of the first page, or null at the end of the list
 */
record LazyPages<W, T>(
        PageSource<W> source,
        Pagination<W, T> rule,
        @Nullable Map<String, String> start,
        long limit,
        boolean prefetching,
        int parallel,
        @Nullable Function<? super T, ?> key,
        CallOptions options)
        implements Paged<T> {
    private static final int MAX_PARALLEL = 64;

    static void requireLimit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("limit must not be negative, not " + items);
        }
    }

    static void requireParallel(int pages) {
        if (pages < 1 || pages > MAX_PARALLEL) {
            throw new IllegalArgumentException("pages must be from 1 to " + MAX_PARALLEL + ", not " + pages);
        }
    }

    static <K> K requireKey(@Nullable K key) {
        if (key == null) {
            throw new IllegalArgumentException("key must not be null");
        }
        return key;
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(new PageIterator<>(this));
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> new PageIterator<>(this);
    }

    @Override
    public Paged<T> startingAt(PageToken token) {
        Map<String, String> resumed = token.isEnd() ? null : rule.resume(token.positionIn(source.list()));
        return new LazyPages<>(source, rule, resumed, limit, prefetching, parallel, key, options);
    }

    @Override
    public Paged<T> limit(long items) {
        requireLimit(items);
        return new LazyPages<>(source, rule, start, items, prefetching, parallel, key, options);
    }

    @Override
    public Paged<T> distinctBy(Function<? super T, ?> other) {
        return new LazyPages<>(source, rule, start, limit, prefetching, parallel, requireKey(other), options);
    }

    @Override
    public Paged<T> prefetch() {
        return new LazyPages<>(source, rule, start, limit, true, parallel, key, options);
    }

    @Override
    public Paged<T> parallel(int pages) {
        requireParallel(pages);
        if (rule.counter() == null) {
            throw new IllegalStateException("the pages of " + source.operation() + " (" + rule.style()
                    + ") must be fetched one after the other; use prefetch() instead of parallel(pages)");
        }
        return new LazyPages<>(source, rule, start, limit, prefetching, pages, key, options);
    }

    @Override
    public Paged<T> with(CallOptions other) {
        return new LazyPages<>(source, rule, start, limit, prefetching, parallel, key, other);
    }

    /** Omits the query, which may hold personal data. */
    @Override
    public String toString() {
        return "Paged[" + source.operation() + "]";
    }

    PageFetcher<W, T> fetcher() {
        return new PageFetcher<>(source, rule, options);
    }
}
