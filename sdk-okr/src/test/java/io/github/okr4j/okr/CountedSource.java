package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.page.Paged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A source of so many numbered items, in pages of so many; something can happen before a page. */
record CountedSource(
        String name,
        int count,
        int pageSize,
        @Nullable String afterTheEnd,
        Map<Integer, Runnable> events,
        AtomicInteger pages)
        implements OkrSource {
    CountedSource(String name, int count, int pageSize) {
        this(name, count, pageSize, null, new HashMap<>(), new AtomicInteger());
    }

    CountedSource before(int item, Runnable event) {
        events.put(item, event);
        return this;
    }

    CountedSource failingAt(int item, RuntimeException failure) {
        return before(item, () -> {
            throw failure;
        });
    }

    /** The same as a vendor whose last page names an earlier one as the next. */
    CountedSource leadingBackTo(int item) {
        return new CountedSource(name, count, pageSize, String.valueOf(item), events, pages);
    }

    int pagesRead() {
        return pages.get();
    }

    static OkrItem item(String id) {
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.GOAL,
                id,
                null,
                List.of(),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                OkrMeasure.UNKNOWN,
                OkrStatus.UNKNOWN,
                null,
                null,
                null,
                id);
    }

    @Override
    public Paged<OkrItem> items() {
        return CompositeSource.list(OkrVendor.CLICKUP, name, List.of(new Numbers()));
    }

    private final class Numbers implements Segment {
        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public CallOptions options() {
            return CallOptions.DEFAULT;
        }

        @Override
        public String resume(String after) {
            return String.valueOf(Integer.parseInt(after));
        }

        @Override
        public Step read(@Nullable String after, CallOptions options) {
            int from = after == null ? 0 : Integer.parseInt(after);
            pages.incrementAndGet();
            events.getOrDefault(from, () -> {}).run();
            List<OkrItem> items = new ArrayList<>();
            int to = Math.min(count, from + pageSize);
            for (int i = from; i < to; i++) {
                items.add(item(name + "-" + i));
            }
            return new Step(items, to < count ? String.valueOf(to) : afterTheEnd, (long) count);
        }
    }
}
