package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A list in memory. It has a single page. */
record FixedPages<T>(List<T> items, CallOptions options) implements Paged<T> {
    FixedPages {
        items = List.copyOf(items);
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public Iterable<Page<T>> pages() {
        return List.of(new Page<>(items, PageToken.END, (long) items.size()));
    }

    @Override
    public Paged<T> startingAt(PageToken token) {
        if (!token.isEnd()) {
            throw new IllegalArgumentException("pageToken belongs to another list: this one has a single page");
        }
        return new FixedPages<>(List.of(), options);
    }

    @Override
    public Paged<T> limit(long wanted) {
        LazyPages.requireLimit(wanted);
        return new FixedPages<>(items.subList(0, (int) Math.min(wanted, items.size())), options);
    }

    @Override
    public Paged<T> parallel(int pages) {
        LazyPages.requireParallel(pages);
        return this;
    }

    @Override
    public Paged<T> distinctBy(Function<? super T, ?> key) {
        return new FixedPages<>(new DistinctFilter<T>(LazyPages.requireKey(key)).of(items), options);
    }

    @Override
    public Paged<T> prefetch() {
        return this;
    }

    @Override
    public Paged<T> with(CallOptions other) {
        return new FixedPages<>(items, other);
    }
}
