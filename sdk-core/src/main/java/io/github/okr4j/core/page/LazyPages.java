package io.github.okr4j.core.page;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.page.PageRule.PagePosition;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list whose pages are fetched one after the other. */
record LazyPages<W, T>(
        PageSource<W> source,
        PageRule<W, T> rule,
        Map<String, String> start,
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
        return new LazyPages<>(
                source, rule, token.positionIn(source.list()), limit, prefetching, parallel, key, options);
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
                    + ") can only be found one after the other; use prefetch() instead of parallel");
        }
        return new LazyPages<>(source, rule, start, limit, prefetching, pages, key, options);
    }

    @Override
    public Paged<T> with(CallOptions other) {
        return new LazyPages<>(source, rule, start, limit, prefetching, parallel, key, other);
    }

    /** Leaves the query out: it may hold personal data. */
    @Override
    public String toString() {
        return "Paged[" + source.operation() + "]";
    }

    ApiCall<W> call(Map<String, String> position) {
        return source.page(position).with(options);
    }

    @Nullable
    Map<String, String> after(W page, Map<String, String> position) {
        Map<String, String> next = rule.next(page, new PagePosition(source.operation(), source.base(), position));
        if (next != null && source.isSecret(next)) {
            throw new OriginException(
                    Failure.notSent(source.operation()),
                    "the vendor's way to the next page holds the client's own credential; nothing was sent there");
        }
        return next;
    }

    PageToken token(Map<String, String> position) {
        return PageToken.of(source.list(), position);
    }

    /** Turns pages into items; an empty page in the middle is not the end. */
    private static final class ItemIterator<T> implements Iterator<T> {
        private final Iterator<Page<T>> pages;
        private Iterator<T> items = Collections.emptyIterator();

        ItemIterator(Iterator<Page<T>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && pages.hasNext()) {
                items = pages.next().items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
