package io.github.okr4j.core.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the items of all pages. An empty page in the middle is not the end.
 *
 * <p>Entries that could not be read are reported after the last item, so that an incomplete list never looks complete.
 */
final class ItemIterator<T> implements Iterator<T> {
    private final Iterator<Page<T>> pages;
    private final List<EntryFailure> failures = new ArrayList<>();
    private Iterator<T> items = Collections.emptyIterator();
    private @Nullable Page<T> page;
    private long delivered;

    ItemIterator(Iterator<Page<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            page = pages.next();
            items = page.items().iterator();
            delivered += page.items().size();
            failures.addAll(page.failures());
        }
        if (!items.hasNext()
                && !failures.isEmpty()
                && page != null
                && !page.next().isEnd()) {
            throw PaginationException.unread(failures, page.next(), delivered);
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
