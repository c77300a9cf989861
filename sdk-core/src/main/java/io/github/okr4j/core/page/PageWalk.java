package io.github.okr4j.core.page;

import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.PaginationException;
import io.github.okr4j.core.error.SdkException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a list. A page that failed can be asked for again: the walk stays where it was.
 *
 * <p>A problem with the way <em>onward</em> is thrown only after the items of the page before it are consumed.
 */
final class PageWalk<W, T> implements Iterator<Page<T>> {
    private static final int MAX_PAGES = 10_000;
    private static final int MAX_EMPTY_PAGES_IN_A_ROW = 100;

    private final WalkedList<W, T> list;
    private final Set<Map<String, String>> visited = new HashSet<>();
    private @Nullable Map<String, String> position;
    private @Nullable SdkException noWayOn;
    private @Nullable CompletableFuture<W> ahead;
    private long delivered;
    private int pages;
    private int emptyPagesInARow;

    PageWalk(WalkedList<W, T> list) {
        this.list = list;
        this.position = list.start();
    }

    @Override
    public boolean hasNext() {
        if (delivered >= list.limit()) {
            return false;
        }
        if (noWayOn != null) {
            throw noWayOn;
        }
        return position != null;
    }

    @Override
    public Page<T> next() {
        Map<String, String> here = position;
        if (!hasNext() || here == null) {
            throw new NoSuchElementException();
        }
        W wire = fetch(here);
        List<T> items = list.rule().items(wire);
        long room = list.limit() - delivered;
        List<T> wanted = items.size() > room ? items.subList(0, (int) room) : items;
        delivered += wanted.size();
        emptyPagesInARow = items.isEmpty() ? emptyPagesInARow + 1 : 0;
        pages++;
        visited.add(here);
        advance(wire, here);
        Map<String, String> next = position;
        if (next != null && list.prefetching() && delivered < list.limit()) {
            ahead = list.call(next).executeAsync();
        }
        PageToken token = next == null || delivered >= list.limit() ? null : list.token(next);
        return new Page<>(wanted, token, list.rule().total(wire));
    }

    private W fetch(Map<String, String> here) {
        CompletableFuture<W> travelling = ahead;
        ahead = null;
        try {
            return travelling == null ? list.call(here).execute() : arrived(travelling);
        } catch (SdkException e) {
            throw pages == 0 ? e : PaginationException.after(e, list.token(here), delivered);
        }
    }

    private W arrived(CompletableFuture<W> travelling) {
        try {
            return travelling.get();
        } catch (InterruptedException e) {
            travelling.cancel(true);
            Thread.currentThread().interrupt();
            Failure failure = new Failure(list.source().operation(), null, Outcome.UNKNOWN, false, 1);
            throw new CallInterruptedException(failure, "the calling thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }

    private void advance(W wire, Map<String, String> here) {
        try {
            position = list.after(wire, here);
        } catch (SdkException e) {
            position = null;
            noWayOn = e;
            return;
        }
        if (position == null) {
            return;
        }
        String endless = null;
        if (visited.contains(position)) {
            endless = "the vendor's paging leads back to a page that was read before";
        } else if (pages >= MAX_PAGES) {
            endless = "the list goes on after " + MAX_PAGES + " pages; go on with startingAt(resumeToken())";
        } else if (emptyPagesInARow >= MAX_EMPTY_PAGES_IN_A_ROW) {
            endless = "the vendor sent " + MAX_EMPTY_PAGES_IN_A_ROW + " empty pages in a row";
        }
        if (endless != null) {
            Failure failure = new Failure(list.source().operation(), null, Outcome.REJECTED, false, pages);
            noWayOn = new PaginationException(failure, endless, null, list.token(position), delivered);
            position = null;
        }
    }
}
