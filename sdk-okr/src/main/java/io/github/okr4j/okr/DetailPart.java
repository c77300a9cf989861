package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.ApiException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list in one answer whose entries need a call each. Each step takes the list anew, in the order of ids, and goes on
 * after the last id read: so nothing but an id has to be remembered, however the list changes.
 *
 * @param list the list
 * @param entries the entries of the answer
 * @param id an entry's id
 * @param detail the items of an entry, from a call
 * @param gone the statuses that may mean that the entry was deleted meanwhile
 * @param size how many items an entry will be, or null if that is not known
 */
record DetailPart<A, S>(
        String name,
        ApiCall<A> list,
        Function<A, List<S>> entries,
        Function<S, String> id,
        BiFunction<S, CallOptions, List<OkrItem>> detail,
        Set<Integer> gone,
        Function<S, @Nullable Integer> size)
        implements Part {
    /** The list is taken anew for so many entries: few enough for a page, enough to make the list cheap. */
    private static final int ENTRIES_PER_STEP = 50;

    @Override
    public CallOptions options() {
        return list.options();
    }

    @Override
    public Step read(@Nullable String after, CallOptions options) {
        List<S> all = entries(options);
        List<S> rest = all.stream()
                .filter(entry -> after == null || id.apply(entry).compareTo(after) > 0)
                .toList();
        List<S> now = rest.subList(0, Math.min(ENTRIES_PER_STEP, rest.size()));
        List<OkrItem> items = new ArrayList<>();
        for (S entry : now) {
            items.addAll(items(entry, options));
        }
        String next = rest.size() > now.size() ? id.apply(now.get(now.size() - 1)) : null;
        return new Step(items, next, total(all));
    }

    private List<S> entries(CallOptions options) {
        return entries.apply(list.with(options).execute()).stream()
                .sorted(Comparator.comparing(id))
                .toList();
    }

    /** An entry that was deleted after it was listed is no failure, but only the list can tell that. */
    private List<OkrItem> items(S entry, CallOptions options) {
        try {
            return detail.apply(entry, options);
        } catch (ApiException e) {
            String wanted = id.apply(entry);
            boolean listed = !gone.contains(e.status())
                    || entries(options).stream().map(id).anyMatch(wanted::equals);
            if (listed) {
                throw e;
            }
            return List.of();
        }
    }

    private @Nullable Long total(List<S> all) {
        long total = 0;
        for (S entry : all) {
            Integer items = size.apply(entry);
            if (items == null) {
                return null;
            }
            total += items;
        }
        return total;
    }
}
