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
 * One iteration over several sources. Each has one page under way or waiting: its next page is asked for when the one
 * before is handed out. A thread lives for one page only, so an iteration that is left leaves nothing behind.
 */
final class MergedIterator implements Iterator<OkrPage> {
    private final Map<String, Iterator<Page<OkrItem>>> sourcePages = new LinkedHashMap<>();
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
                sourcePages.put(source.name(), rest.pages().iterator());
            }
        }
        this.open = sourcePages.size();
    }

    /** A source's next page, its end if the page is null, or why there is none. */
    private record Arrival(
            String source,
            Iterator<Page<OkrItem>> pages,
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
            sourcePages.forEach(this::send);
        }
        return delivered(arrival());
    }

    private OkrPage delivered(Arrival arrival) {
        String source = arrival.source();
        if (arrival.failure() instanceof Error error) {
            open--;
            throw error;
        }
        if (arrival.failure() instanceof RuntimeException reason) {
            open--;
            return new OkrPage(
                    source, List.of(), null, List.of(new SourceFailure(source, reason)), List.of(), true, token);
        }
        Page<OkrItem> page = arrival.page();
        // Where the pages end it may still lead to items that could not be read.
        token = token.at(source, page == null || page.next().isEnd() ? null : page.next());
        if (arrival.more()) {
            send(source, arrival.pages());
        } else {
            open--;
        }
        if (page == null) {
            return new OkrPage(source, List.of(), null, List.of(), List.of(), true, token);
        }
        List<SourceFailure> failures = page.failures().stream()
                .map(failure -> new SourceFailure(source, failure.id(), failure.reason()))
                .toList();
        return new OkrPage(source, page.items(), page.total(), failures, page.drift(), !arrival.more(), token);
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

    private void send(String source, Iterator<Page<OkrItem>> pages) {
        Thread thread = new Thread(() -> arrived.add(fetch(source, pages)), "okr4j-okr-" + source);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (Error noThread) {
            arrived.add(new Arrival(source, pages, null, false, noThread));
        }
    }

    private static Arrival fetch(String source, Iterator<Page<OkrItem>> pages) {
        try {
            Page<OkrItem> page = pages.hasNext() ? pages.next() : null;
            // Throws if the way onward cannot be gone: the page then counts as not read, or it would pass for the last.
            boolean more = page != null && pages.hasNext();
            return new Arrival(source, pages, page, more, null);
        } catch (RuntimeException | Error e) {
            return new Arrival(source, pages, null, false, e);
        }
    }
}
