package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of the vendor's that has all there is to know. */
record PagedSegment<S>(String name, Paged<S> list, Function<S, OkrItem> item) implements Segment {
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
        return new Step(items, next, page.total());
    }
}
