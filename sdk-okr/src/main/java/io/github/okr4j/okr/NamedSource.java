package io.github.okr4j.okr;

import io.github.okr4j.core.page.Paged;

/** A list of items and what it is called. */
record NamedSource(String name, Paged<OkrItem> items) implements OkrSource {
    NamedSource {
        if (name.isBlank() || !name.matches("[\\p{L}\\p{N} ._-]+")) {
            throw new IllegalArgumentException(
                    "name must have letters, digits, blanks, '.', '_' and '-' only, and not be blank");
        }
    }
}
