package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists whose elements were never recorded and are therefore left as they come. */
final class JsonValues {
    private JsonValues() {}

    static List<Object> list(@Nullable List<Object> json) {
        return Immutable.list(json).stream()
                .map(element -> Objects.requireNonNull(Immutable.jsonValue(element)))
                .toList();
    }
}
