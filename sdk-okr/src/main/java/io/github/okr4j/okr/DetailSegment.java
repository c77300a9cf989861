package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.ApiException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list in one answer whose entries need a call each. They are read in the order of their ids, so nothing but the last
 * id has to be remembered to go on later, however the list has changed by then.
 */
final class DetailSegment<A, S extends DetailSegment.Entry> implements Segment {
    private static final int ENTRIES_PER_STEP = 50;

    private final ApiCall<A> list;
    private final Function<A, List<S>> entries;
    private final BiFunction<S, CallOptions, List<OkrItem>> detail;
    private final Set<Integer> gone;

    /** What the walk that was here last has not read yet: it saves taking the list again for each step. */
    private final AtomicReference<@Nullable Rest<S>> rest = new AtomicReference<>();

    /**
     * Makes a part.
     *
     * @param list the list
     * @param entries the entries of its answer
     * @param detail the items of an entry, from a call
     * @param gone the statuses that may mean that the entry was deleted meanwhile
     */
    DetailSegment(
            ApiCall<A> list,
            Function<A, List<S>> entries,
            BiFunction<S, CallOptions, List<OkrItem>> detail,
            Set<Integer> gone) {
        this.list = list;
        this.entries = entries;
        this.detail = detail;
        this.gone = gone;
    }

    /** What is kept of an entry until it is read. */
    interface Entry {
        String id();

        /** How many items it will be, or null if that is not known. */
        @Nullable
        Integer size();
    }

    private record Rest<S>(
            @Nullable String after,
            List<S> entries,
            @Nullable Long total) {}

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public CallOptions options() {
        return list.options();
    }

    @Override
    public Step read(@Nullable String after, CallOptions options) {
        Rest<S> here = rest.getAndSet(null);
        if (here == null || after == null || !after.equals(here.after())) {
            here = listed(after, options);
        }
        List<S> waiting = here.entries();
        List<S> now = waiting.subList(0, Math.min(ENTRIES_PER_STEP, waiting.size()));
        List<OkrItem> items = new ArrayList<>();
        for (S entry : now) {
            items.addAll(items(entry, options));
        }
        if (now.size() == waiting.size()) {
            return new Step(items, null, here.total());
        }
        String last = now.get(now.size() - 1).id();
        rest.set(new Rest<>(last, waiting.subList(now.size(), waiting.size()), here.total()));
        return new Step(items, last, here.total());
    }

    private Rest<S> listed(@Nullable String after, CallOptions options) {
        List<S> all = entries(options);
        List<S> further = all.stream()
                .filter(entry -> after == null || entry.id().compareTo(after) > 0)
                .toList();
        return new Rest<>(after, further, total(all));
    }

    private List<S> entries(CallOptions options) {
        return entries.apply(list.with(options).execute()).stream()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    /** An entry that was deleted after it was listed is no failure, but only the list can tell that. */
    private List<OkrItem> items(S entry, CallOptions options) {
        try {
            return detail.apply(entry, options);
        } catch (ApiException e) {
            boolean listed = !gone.contains(e.status())
                    || entries(options).stream().anyMatch(still -> still.id().equals(entry.id()));
            if (listed) {
                throw e;
            }
            return List.of();
        }
    }

    private @Nullable Long total(List<S> all) {
        long total = 0;
        for (S entry : all) {
            Integer items = entry.size();
            if (items == null) {
                return null;
            }
            total += items;
        }
        return total;
    }
}
