package io.github.okr4j.core.page;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import java.net.URI;
import java.util.Map;

/**
 * Where the pages of one list come from: the door by which a list is made from calls.
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
     * The options that each page's call runs with.
     *
     * @return the options
     */
    CallOptions options();

    /**
     * Describes the call for one page.
     *
     * @param position the query parameters that fetch it
     * @return the call, not yet run
     */
    ApiCall<W> page(Map<String, String> position);

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
