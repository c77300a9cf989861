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
    /**
     * The operation's name.
     *
     * @return for example {@code perdoo.keyresults.list}
     */
    String operation();

    /**
     * What tells this list from any other: operation, path and query, without the position of a page.
     *
     * @return any text without credentials
     */
    String list();

    /**
     * The client's base address.
     *
     * @return the address that links of the vendor are checked against
     */
    URI base();

    /**
     * The origin that links of the vendor may name besides {@link #base()}, for a gateway that leaves them as they are.
     *
     * @return scheme, host and port, or null if links must name the base address
     */
    default @Nullable URI linksFrom() {
        return null;
    }

    /**
     * The options that each page is fetched with unless the list is given others.
     *
     * @return the options
     */
    CallOptions options();

    /**
     * Fetches a page without blocking. Canceling the future cancels the request.
     *
     * @param position the query parameters that fetch it
     * @param options timeouts, retries and headers of the request
     * @return a future that fails with an {@link io.github.okr4j.core.error.SdkException}
     */
    CompletableFuture<W> fetchAsync(Map<String, String> position, CallOptions options);

    /**
     * Fetches a page and waits for it. A source that can do so on the calling thread overrides this method.
     *
     * @param position the query parameters that fetch it
     * @param options timeouts, retries and headers of the request
     * @return the page
     * @throws io.github.okr4j.core.error.SdkException if it cannot be fetched
     */
    default W fetch(Map<String, String> position, CallOptions options) {
        return Await.page(operation(), fetchAsync(position, options));
    }

    /**
     * Whether a position holds a credential; such a one is refused, for page tokens are kept and printed.
     *
     * @param position the query parameters that fetch a page
     * @return true if a server has put one there
     */
    default boolean isSecret(Map<String, String> position) {
        return false;
    }
}
