package io.github.okr4j.clickup.wire;

import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies lists of arbitrary JSON values. */
public final class JsonValues {
    private JsonValues() {}

    /** Copies the elements and leaves nulls out. */
    public static List<Object> list(@Nullable List<Object> json) {
        return Immutable.list(json).stream()
                .map(element -> Objects.requireNonNull(Immutable.jsonValue(element)))
                .toList();
    }
}
