package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of one list.
 *
 * @param <W> a page as it is on the wire
 */
public interface PageSource<W> {
    /** The name of the operation, for example {@code perdoo.keyresults.list}. */
    String operation();

    /** Identifies the list by operation, path and query, without the position of a page. Contains no credential. */
    String list();

    /** The client's base URL, which the vendor's links are checked against. */
    URI base();

    /**
     * The origin that the vendor's links may name besides {@link #base()}, for a gateway that does not rewrite them.
     * Null if there is none.
     */
    default @Nullable URI linksFrom() {
        return null;
    }

    /** The default options of the call for each page. */
    CallOptions options();

    /**
     * Fetches a page without blocking. Canceling the future cancels the request.
     *
     * @param position the query parameters of the page
     * @return a future that fails with an {@link io.github.okr4j.core.error.SdkException}
     */
    CompletableFuture<W> fetchAsync(Map<String, String> position, CallOptions options);

    /**
     * Fetches a page and waits for it. A source that can fetch on the calling thread overrides this method.
     *
     * @param position the query parameters of the page
     * @throws io.github.okr4j.core.error.SdkException if it cannot be fetched
     */
    default W fetch(Map<String, String> position, CallOptions options) {
        return Await.page(operation(), fetchAsync(position, options));
    }

    /**
     * Whether a position contains a credential. Such a position is rejected, because page tokens are stored and
     * printed.
     */
    default boolean isSecret(Map<String, String> position) {
        return false;
    }
}
