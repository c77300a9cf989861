package io.github.okr4j.core.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drops items whose key was seen before. Without a key function it drops none. */
final class DistinctFilter<T> {
    private final @Nullable Function<? super T, ?> key;
    private final Set<Object> seen = new HashSet<>();

    DistinctFilter(@Nullable Function<? super T, ?> key) {
        this.key = key;
    }

    List<T> of(List<T> items) {
        Function<? super T, ?> keyOf = key;
        if (keyOf == null) {
            return items;
        }
        return items.stream()
                .filter(item -> {
                    Object value = keyOf.apply(item);
                    return value == null || seen.add(value);
                })
                .toList();
    }
}
