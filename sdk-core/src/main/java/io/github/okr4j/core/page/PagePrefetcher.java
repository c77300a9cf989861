package io.github.okr4j.core.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one iteration that travel while an earlier one is waited for or consumed.
 *
 * <p>Where pages are computed, that is only a guess: a page counts if the vendor's own way leads to it, else all that
 * travel are given up and guessed anew. So a list that is clamped, shrinks or grows is read as if page by page.
 */
final class PagePrefetcher<W, T> {
    private final LazyPages<W, T> list;
    private final PageFetcher<W, T> pages;
    private final Deque<Trip<W>> trips = new ArrayDeque<>();
    private long step;
    private boolean measured;
    private int pageSize;
    private @Nullable Long total;

    PagePrefetcher(LazyPages<W, T> list, PageFetcher<W, T> pages) {
        this.list = list;
        this.pages = pages;
        this.step = list.rule().step();
    }

    private record Trip<W>(Map<String, String> position, CompletableFuture<W> page) {}

    /** The page at a position, and those after it on their way. */
    W page(Map<String, String> here, long delivered) {
        Trip<W> trip = trips.poll();
        if (trip != null && !trip.position().equals(here)) {
            trip.page().cancel(true);
            giveUp();
            trip = null;
        }
        if (list.parallel() > 1) {
            trip = trip == null ? sent(here) : trip;
            sendGuesses(here, delivered);
        }
        if (trip == null) {
            return pages.fetch(here);
        }
        try {
            return Await.page(list.source().operation(), trip.page());
        } catch (RuntimeException e) {
            giveUp();
            throw e;
        }
    }

    /** What a page tells of those that follow. */
    void learn(Map<String, String> here, @Nullable Map<String, String> next, int items, @Nullable Long ofAll) {
        total = ofAll;
        pageSize = Math.max(pageSize, items);
        if (next == null) {
            giveUp();
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
        if (list.prefetching() && trips.isEmpty()) {
            trips.add(sent(next));
            letItLeave();
        }
    }

    /** A consumer that goes on working at once may keep the sending thread from a core for a whole time slice. */
    @SuppressWarnings("ThreadPriorityCheck") // only time depends on it
    private static void letItLeave() {
        Thread.yield();
    }

    void giveUp() {
        trips.forEach(trip -> trip.page().cancel(true));
        trips.clear();
    }

    /** The position's count of items or pages, or null if it has none. */
    @Nullable
    Long counted(Map<String, String> position) {
        String counter = list.rule().counter();
        String value = counter == null ? null : position.getOrDefault(counter, "0");
        return value == null || !PagingParameters.isNumber(value) ? null : Long.valueOf(value);
    }

    private void sendGuesses(Map<String, String> here, long delivered) {
        Map<String, String> last = trips.isEmpty() ? here : trips.getLast().position();
        while (trips.size() < list.parallel() - 1) {
            Long count = counted(last);
            if (count == null || step <= 0 || !isWanted(count + step, trips.size() + 1L, delivered)) {
                return;
            }
            last = new LinkedHashMap<>(last);
            last.put(String.valueOf(list.rule().counter()), Long.toString(count + step));
            trips.add(sent(last));
        }
    }

    /** Whether the list, as far as is known, and the limit reach to a page so many pages on. */
    private boolean isWanted(long count, long pagesOn, long delivered) {
        if (total != null && count >= total) {
            return false;
        }
        boolean limited = list.limit() != Long.MAX_VALUE;
        return !limited || (pageSize > 0 && pagesOn * pageSize < list.limit() - delivered);
    }

    private Trip<W> sent(Map<String, String> position) {
        return new Trip<>(position, pages.fetchAsync(position));
    }
}
