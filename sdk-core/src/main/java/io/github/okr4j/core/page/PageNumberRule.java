package io.github.okr4j.core.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

record PageNumberRule<W, T>(
        String parameter, long firstNumber, Function<W, List<T>> itemsOf, Function<W, @Nullable Boolean> lastOf)
        implements Pagination<W, T> {
    @Override
    public String style() {
        return "page number";
    }

    @Override
    public Map<String, String> first() {
        return Map.of(parameter, Long.toString(firstNumber));
    }

    @Override
    public List<T> items(W page) {
        return itemsOf.apply(page);
    }

    @Override
    public Map<String, String> resume(Map<String, String> position) {
        return new PagingParameters(first(), Set.of(parameter), Set.of(parameter)).resume(position);
    }

    @Override
    public @Nullable Map<String, String> next(W page, PagePosition at) {
        Boolean last = lastOf.apply(page);
        boolean ended = last == null ? items(page).isEmpty() : last;
        if (ended) {
            return null;
        }
        long number = Long.parseLong(at.parameters().getOrDefault(parameter, Long.toString(firstNumber)));
        return Map.of(parameter, Long.toString(number + 1));
    }

    @Override
    public String counter() {
        return parameter;
    }

    @Override
    public long step() {
        return 1;
    }
}
