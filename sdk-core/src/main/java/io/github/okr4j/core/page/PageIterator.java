package io.github.okr4j.core.page;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One iteration over the pages of a list. A failed page can be requested again, because the position does not change.
 *
 * <p>A problem with the position of the <em>next</em> page is thrown only after the items of the current page are
 * consumed.
 */
final class PageIterator<W, T> implements Iterator<Page<T>> {
    private static final int MAX_PAGES = 10_000;
    private static final int MAX_EMPTY_PAGES_IN_A_ROW = 100;

    private final LazyPages<W, T> list;
    private final PageFetcher<W, T> fetcher;
    private final PagePrefetcher<W, T> ahead;

    /** Digests, because a vendor decides how long its tokens are and there may be ten thousand. */
    private final Set<String> visited = new HashSet<>();

    private final DistinctFilter<T> firstSeen;
    private @Nullable Map<String, String> position;
    private @Nullable SdkException nextPageProblem;
    private PageToken stoppedAt = PageToken.END;
    private long highest = -1;
    private long delivered;
    private int pages;
    private int emptyPagesInARow;

    PageIterator(LazyPages<W, T> list) {
        this.list = list;
        this.fetcher = list.fetcher();
        this.ahead = new PagePrefetcher<>(list, fetcher);
        this.position = list.start();
        this.firstSeen = new DistinctFilter<>(list.key());
    }

    @Override
    public boolean hasNext() {
        if (delivered >= list.limit()) {
            return false;
        }
        if (nextPageProblem != null) {
            throw nextPageProblem;
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
        List<T> fresh = firstSeen.of(items);
        long room = list.limit() - delivered;
        List<T> wanted = fresh.size() > room ? fresh.subList(0, (int) room) : fresh;
        delivered += wanted.size();
        emptyPagesInARow = items.isEmpty() ? emptyPagesInARow + 1 : 0;
        pages++;
        note(here);
        advance(wire, here);
        Map<String, String> next = delivered < list.limit() ? position : null;
        Long total = list.rule().total(wire);
        ahead.learn(here, next, items.size(), total);
        return new Page<>(
                wanted,
                onward(next),
                total,
                list.rule().failures(wire),
                list.rule().drift(wire));
    }

    private PageToken onward(@Nullable Map<String, String> next) {
        if (delivered >= list.limit()) {
            return PageToken.END;
        }
        return next == null ? stoppedAt : fetcher.token(next);
    }

    private W fetch(Map<String, String> here) {
        try {
            return ahead.page(here, delivered);
        } catch (SdkException e) {
            throw pages == 0 ? e : PaginationException.after(e, fetcher.token(here), delivered);
        }
    }

    /** A counter that only grows needs no set of visited positions. */
    private void note(Map<String, String> here) {
        Long count = ahead.counted(here);
        if (count == null) {
            visited.add(PageToken.digest(here));
        } else {
            highest = Math.max(highest, count);
        }
    }

    private boolean isVisited(Map<String, String> next) {
        Long count = ahead.counted(next);
        return count == null ? visited.contains(PageToken.digest(next)) : count <= highest;
    }

    private void advance(W wire, Map<String, String> here) {
        try {
            position = fetcher.after(wire, here);
        } catch (SdkException e) {
            position = null;
            nextPageProblem = e;
            stoppedAt = PageToken.unusable(e);
            return;
        }
        if (position == null) {
            return;
        }
        if (list.rule().isLast(wire)) {
            stoppedAt = fetcher.token(position);
            position = null;
            return;
        }
        String problem = null;
        if (isVisited(position)) {
            problem = "the vendor's paging is cyclic: the next page was read before";
        } else if (pages >= MAX_PAGES) {
            problem = "the list has more than " + MAX_PAGES + " pages; continue with startingAt(resumeToken())";
        } else if (emptyPagesInARow >= MAX_EMPTY_PAGES_IN_A_ROW) {
            problem = "the vendor sent " + MAX_EMPTY_PAGES_IN_A_ROW + " empty pages in a row";
        }
        if (problem != null) {
            PageToken there = fetcher.token(position);
            Failure failure = new Failure(list.source().operation(), null, Outcome.REJECTED, false, pages);
            // Resuming at a page that was read before would deliver the list again, for ever.
            boolean cyclic = isVisited(position);
            nextPageProblem = new PaginationException(failure, problem, null, cyclic ? null : there, delivered);
            stoppedAt = cyclic ? PageToken.unusable(nextPageProblem) : there;
            position = null;
        }
    }
}
