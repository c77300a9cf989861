package io.github.okr4j.core.http;

import io.github.okr4j.core.json.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that names its next page by a token.
 *
 * @param items the items in the vendor's order
 * @param next the token of the next page, or null at the end
 */
public record TokenPage<T>(List<T> items, @Nullable String next) {
    /** Copies the list. A blank token is none. */
    public TokenPage {
        items = Immutable.list(items);
        next = next == null || next.isBlank() ? null : next;
    }
}
