package io.github.okr4j.core.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one iteration that are fetched ahead of the consumer.
 *
 * <p>A computed position is a guess. A guess is used only if the page before it leads to the same position. Otherwise
 * all guesses are canceled and computed again, so a list that is clamped, shrinks or grows is read as if page by page.
 */
final class PagePrefetcher<W, T> {
    private final LazyPages<W, T> list;
    private final PageFetcher<W, T> pages;
    private final Deque<Fetch<W>> fetches = new ArrayDeque<>();
    private long step;
    private boolean measured;
    private int pageSize;
    private @Nullable Long total;

    PagePrefetcher(LazyPages<W, T> list, PageFetcher<W, T> pages) {
        this.list = list;
        this.pages = pages;
        this.step = list.rule().step();
    }

    private record Fetch<W>(Map<String, String> position, CompletableFuture<W> page) {}

    /** Returns the page at a position and fetches pages after it. */
    W page(Map<String, String> here, long delivered) {
        Fetch<W> fetch = fetches.poll();
        if (fetch != null && !fetch.position().equals(here)) {
            fetch.page().cancel(true);
            cancelAll();
            fetch = null;
        }
        if (list.parallel() > 1) {
            fetch = fetch == null ? sent(here) : fetch;
            sendGuesses(here, delivered);
        }
        if (fetch == null) {
            return pages.fetch(here);
        }
        try {
            return Await.page(list.source().operation(), fetch.page());
        } catch (RuntimeException e) {
            cancelAll();
            throw e;
        }
    }

    /** Learns from a page where the next ones are. */
    void learn(Map<String, String> here, @Nullable Map<String, String> next, int items, @Nullable Long ofAll) {
        total = ofAll;
        pageSize = Math.max(pageSize, items);
        if (next == null) {
            cancelAll();
            return;
        }
        Long from = counted(here);
        Long to = counted(next);
        if (from != null && to != null) {
            step = measured ? Math.max(step, to - from) : to - from;
            measured = true;
        } else {
            step = 0;
        }
        if (list.prefetching() && fetches.isEmpty()) {
            fetches.add(sent(next));
            yieldToSender();
        }
    }

    /** Lets the sending thread run first. A busy consumer may otherwise delay it for a whole time slice. */
    @SuppressWarnings("ThreadPriorityCheck") // affects timing only
    private static void yieldToSender() {
        Thread.yield();
    }

    void cancelAll() {
        fetches.forEach(fetch -> fetch.page().cancel(true));
        fetches.clear();
    }

    /** The value of the counter at a position, or null if there is none. */
    @Nullable
    Long counted(Map<String, String> position) {
        String counter = list.rule().counter();
        String value = counter == null ? null : position.getOrDefault(counter, "0");
        return value == null || !PagingParameters.isNumber(value) ? null : Long.valueOf(value);
    }

    private void sendGuesses(Map<String, String> here, long delivered) {
        Map<String, String> last = fetches.isEmpty() ? here : fetches.getLast().position();
        while (fetches.size() < list.parallel() - 1) {
            Long count = counted(last);
            if (count == null || step <= 0 || !isWanted(count + step, fetches.size() + 1L, delivered)) {
                return;
            }
            last = new LinkedHashMap<>(last);
            last.put(String.valueOf(list.rule().counter()), Long.toString(count + step));
            fetches.add(sent(last));
        }
    }

    /** Whether a page this many pages ahead lies within the list and the limit, as far as known. */
    private boolean isWanted(long count, long pagesOn, long delivered) {
        if (total != null && count >= total) {
            return false;
        }
        boolean limited = list.limit() != Long.MAX_VALUE;
        return !limited || (pageSize > 0 && pagesOn * pageSize < list.limit() - delivered);
    }

    private Fetch<W> sent(Map<String, String> position) {
        return new Fetch<>(position, pages.fetchAsync(position));
    }
}
