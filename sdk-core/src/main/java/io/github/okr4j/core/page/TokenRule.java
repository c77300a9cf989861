package io.github.okr4j.core.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

record TokenRule<W, T>(
        String style,
        String parameter,
        Map<String, String> first,
        Function<W, List<T>> itemsOf,
        Function<W, @Nullable String> nextOf)
        implements Pagination<W, T> {
    @Override
    public List<T> items(W page) {
        return itemsOf.apply(page);
    }

    @Override
    public Map<String, String> resume(Map<String, String> position) {
        return parameters().resume(position);
    }

    @Override
    public @Nullable Map<String, String> next(W page, PagePosition at) {
        String token = nextOf.apply(page);
        if (token == null) {
            return null;
        }
        Map<String, String> position = new LinkedHashMap<>(first);
        position.put(parameter, parameters().received(at.operation(), parameter, token));
        return position;
    }

    private PagingParameters parameters() {
        return new PagingParameters(first, Set.of(parameter), Set.of());
    }
}
