package io.github.okr4j.core.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

record OffsetRule<W, T>(
        String offsetParameter, Map<String, String> first, Function<W, List<T>> itemsOf, BiPredicate<W, Long> more)
        implements Pagination<W, T> {
    /** The parameter that all vendors with offsets use for the size of a page. */
    static final String SIZE = "limit";

    @Override
    public String style() {
        return "offset";
    }

    @Override
    public List<T> items(W page) {
        return itemsOf.apply(page);
    }

    @Override
    public Map<String, String> resume(Map<String, String> position) {
        return new PagingParameters(first, Set.of(offsetParameter), Set.of(offsetParameter)).resume(position);
    }

    @Override
    public @Nullable Map<String, String> next(W page, PagePosition at) {
        long offset = Long.parseLong(at.parameters().getOrDefault(offsetParameter, "0"));
        long nextOffset = offset + items(page).size();
        if (!more.test(page, nextOffset)) {
            return null;
        }
        Map<String, String> position = new LinkedHashMap<>(first);
        position.put(offsetParameter, Long.toString(nextOffset));
        return position;
    }

    @Override
    public String counter() {
        return offsetParameter;
    }

    @Override
    public long step() {
        return Long.parseLong(first.getOrDefault(SIZE, "0"));
    }
}
