package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.page.Pagination.PagePosition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Fetches the page at a position and finds the position after it. */
record PageFetcher<W, T>(PageSource<W> source, Pagination<W, T> rule, CallOptions options) {
    W fetch(Map<String, String> position) {
        return source.fetch(position, options);
    }

    CompletableFuture<W> fetchAsync(Map<String, String> position) {
        return source.fetchAsync(position, options);
    }

    @Nullable
    Map<String, String> after(W page, Map<String, String> position) {
        PagePosition at = new PagePosition(source.operation(), source.base(), source.linksFrom(), position);
        Map<String, String> next = rule.next(page, at);
        if (next != null && source.isSecret(next)) {
            throw new OriginException(
                    Failure.notSent(source.operation()),
                    "the vendor's link to the next page contains the client's credential; nothing was sent there");
        }
        return next;
    }

    PageToken token(Map<String, String> position) {
        return PageToken.of(source.list(), position);
    }
}
