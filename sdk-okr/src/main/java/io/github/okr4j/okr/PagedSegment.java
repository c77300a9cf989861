package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of the vendor's that has all there is to know. */
record PagedSegment<S>(String name, Paged<S> list, Function<S, OkrItem> item) implements Segment {
    private static final Pattern PLACE = Pattern.compile("^\\$(?:\\.\\w+)?\\[(\\d+)]");

    @Override
    public CallOptions options() {
        return list.options();
    }

    /** Only what the list itself refuses is found; nothing is sent. */
    @Override
    @SuppressWarnings("CheckReturnValue")
    public String resume(String after) {
        list.startingAt(PageToken.parse(after));
        return after;
    }

    @Override
    public Step read(@Nullable String after, CallOptions options) {
        Paged<S> rest = after == null ? list : list.startingAt(PageToken.parse(after));
        Iterator<Page<S>> pages = rest.with(options).pages().iterator();
        if (!pages.hasNext()) {
            return new Step(List.of(), null, null);
        }
        Page<S> page = pages.next();
        List<OkrItem> items = page.items().stream().map(item).toList();
        // Asking tells an end from a way onward that cannot be gone, which is thrown.
        String next = pages.hasNext() ? page.next().toString() : null;
        List<Drift> drift = page.drift().stream().map(one -> ofItem(items, one)).toList();
        return new Step(items, List.of(), drift, next, false, page.total());
    }

    /** Puts the item's id before the path where the page is the list itself, and so has the items in the same places. */
    private static Drift ofItem(List<OkrItem> items, Drift drift) {
        Matcher place = PLACE.matcher(drift.path());
        if (!place.find() || place.group(1).length() > 4 || Integer.parseInt(place.group(1)) >= items.size()) {
            return drift;
        }
        return Segment.drift(items.get(Integer.parseInt(place.group(1))).id(), drift);
    }
}
