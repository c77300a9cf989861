package io.github.okr4j.okr;

import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One walk through several sources. Each has one page under way or waiting: its next page is asked for when the one
 * before is handed out. A thread lives for one page only, so a walk that is left leaves nothing behind.
 */
final class MergedIterator implements Iterator<OkrPage> {
    private final Map<String, Iterator<Page<OkrItem>>> walks = new LinkedHashMap<>();
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private OkrToken token;
    private int open;
    private boolean begun;

    MergedIterator(List<OkrSource> sources, OkrToken start) {
        this.token = start;
        for (OkrSource source : sources) {
            if (!start.isEnd(source.name())) {
                String place = start.place(source.name());
                Paged<OkrItem> items = source.items();
                Paged<OkrItem> rest = place == null ? items : items.startingAt(PageToken.parse(place));
                walks.put(source.name(), rest.pages().iterator());
            }
        }
        this.open = walks.size();
    }

    /** A source's next page, its end if the page is null, or why there is none. */
    private record Arrival(
            String source,
            Iterator<Page<OkrItem>> walk,
            @Nullable Page<OkrItem> page,
            boolean more,
            @Nullable Throwable failure) {}

    @Override
    public boolean hasNext() {
        return open > 0;
    }

    @Override
    public OkrPage next() {
        if (open == 0) {
            throw new NoSuchElementException();
        }
        if (!begun) {
            begun = true;
            walks.forEach(this::send);
        }
        return delivered(arrival());
    }

    private OkrPage delivered(Arrival arrival) {
        String source = arrival.source();
        if (arrival.failure() instanceof Error error) {
            throw error;
        }
        if (arrival.failure() instanceof RuntimeException reason) {
            open--;
            return new OkrPage(source, List.of(), null, new SourceFailure(source, reason), token);
        }
        Page<OkrItem> page = arrival.page();
        PageToken next = page == null || !arrival.more() ? null : page.next();
        token = token.at(source, next);
        if (next == null) {
            open--;
        } else {
            send(source, arrival.walk());
        }
        return page == null
                ? new OkrPage(source, List.of(), null, null, token)
                : new OkrPage(source, page.items(), page.total(), null, token);
    }

    private Arrival arrival() {
        try {
            return arrived.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Failure failure = new Failure("okr.read", null, Outcome.UNKNOWN, false, 0);
            throw new CallInterruptedException(failure, "the calling thread was interrupted", e);
        }
    }

    private void send(String source, Iterator<Page<OkrItem>> walk) {
        Thread thread = new Thread(() -> arrived.add(fetch(source, walk)), "okr4j-okr-" + source);
        thread.setDaemon(true);
        thread.start();
    }

    private static Arrival fetch(String source, Iterator<Page<OkrItem>> walk) {
        try {
            Page<OkrItem> page = walk.hasNext() ? walk.next() : null;
            // Throws if the way onward cannot be gone: the page then counts as not read, or it would pass for the last.
            boolean more = page != null && walk.hasNext();
            return new Arrival(source, walk, page, more, null);
        } catch (RuntimeException | Error e) {
            return new Arrival(source, walk, null, false, e);
        }
    }
}
