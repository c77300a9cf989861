package io.github.okr4j.core.page;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.json.Drift;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list leads from page to page and where it ends. It is declared per endpoint and never guessed.
 *
 * <p>A position is the set of query parameters that fetches a page. They replace parameters of the same name.
 *
 * @param <W> a page as it is on the wire
 * @param <T> the type of the items
 */
public interface Pagination<W, T> {
    /** The name in the table of operations, for example {@code page token}. */
    String style();

    /** The query parameters of the first page; may be empty. */
    Map<String, String> first();

    /** The items of a page; never null. */
    List<T> items(W page);

    /**
     * The position of the next page.
     *
     * @param at the position of this page
     * @return query parameters, or null at the end of the list
     */
    @Nullable
    Map<String, String> next(W page, PagePosition at);

    /**
     * Checks the position of a page token, which anybody may have changed.
     *
     * @return the position to start at, usually the same
     * @throws IllegalArgumentException if it has a parameter of another name or type than this rule
     */
    Map<String, String> resume(Map<String, String> position);

    /** The entries of a page that could not be read, if a page takes several calls. Usually empty. */
    default List<EntryFailure> failures(W page) {
        return List.of();
    }

    /** The values of unexpected shape in a page. Usually empty. */
    default List<Drift> drift(W page) {
        return List.of();
    }

    /**
     * Whether iteration ends with a page although {@link #next} returns a position. The position then leads to entries
     * that could not be read, and a later iteration retries them.
     */
    default boolean isLast(W page) {
        return false;
    }

    /** The number of items of the whole list, or null if the vendor does not say. */
    default @Nullable Long total(W page) {
        return null;
    }

    /**
     * The query parameter that counts items or pages and only grows. With it later positions can be computed.
     *
     * @return its name, or null if only a page tells the next position
     */
    default @Nullable String counter() {
        return null;
    }

    /** How much the counter grows per page, or 0 if only the first page tells. */
    default long step() {
        return 0;
    }

    /** Adapts a rule to whole responses, so that {@link Page#drift} is filled. */
    static <W, T> Pagination<ApiResponse<W>, T> ofResponses(Pagination<W, T> rule) {
        return new ResponseRule<>(rule);
    }

    /**
     * A token in each response that fetches the next page. An absent or null token is the end.
     *
     * <p>A vendor that marks the end with a blank token declares it by returning null from {@code next}.
     *
     * @param parameter the query parameter of the token
     * @param items the items of a page
     * @param next the token in a page, null at the end
     */
    static <W, T> Pagination<W, T> pageToken(
            String parameter, Function<W, List<T>> items, Function<W, @Nullable String> next) {
        return new TokenRule<>("page token", parameter, Map.of(), items, next);
    }

    /**
     * A cursor in each response that fetches the next page. An absent or null cursor is the end.
     *
     * @param parameter the query parameter of the cursor
     * @param first the parameters of every page, for example its size
     * @param items the items of a page
     * @param next the cursor in a page, null at the end
     */
    static <W, T> Pagination<W, T> cursor(
            String parameter,
            Map<String, String> first,
            Function<W, List<T>> items,
            Function<W, @Nullable String> next) {
        return new TokenRule<>("cursor", parameter, first, items, next);
    }

    /**
     * An offset that grows by the number of items received, because servers may return fewer than requested.
     *
     * @param offsetParameter the query parameter of the offset
     * @param first the parameters of every page, for example its size
     * @param items the items of a page
     * @param more whether there is another page, given a page and the next offset
     */
    static <W, T> Pagination<W, T> offset(
            String offsetParameter, Map<String, String> first, Function<W, List<T>> items, BiPredicate<W, Long> more) {
        return new OffsetRule<>(offsetParameter, first, items, more);
    }

    /**
     * A page number that grows by one. The end is the vendor's flag or, without one, an empty page.
     *
     * @param parameter the query parameter of the number
     * @param firstNumber the number of the first page
     * @param items the items of a page
     * @param last whether a page is the last one, null if the vendor does not say
     */
    static <W, T> Pagination<W, T> pageNumber(
            String parameter, long firstNumber, Function<W, List<T>> items, Function<W, @Nullable Boolean> last) {
        return new PageNumberRule<>(parameter, firstNumber, items, last);
    }

    /**
     * A link to the next page. Only its paging parameters are used; the link itself is never requested.
     *
     * @param parameters the paging parameters to take from the link
     * @param first the position of the first page
     * @param items the items of a page
     * @param next the link in a page, null at the end
     * @param total the number of items of the whole list, null if a page does not say
     */
    static <W, T> Pagination<W, T> nextUrl(
            Set<String> parameters,
            Map<String, String> first,
            Function<W, List<T>> items,
            Function<W, @Nullable String> next,
            Function<W, @Nullable Long> total) {
        return NextUrlRule.of(parameters, first, items, next, total);
    }

    /**
     * The position of a page.
     *
     * @param operation the name of the operation
     * @param base the client's base URL
     * @param linksFrom the origin that links may name besides the base URL, or null
     * @param parameters the query parameters that fetch the page
     */
    record PagePosition(
            String operation, URI base, @Nullable URI linksFrom, Map<String, String> parameters) {
        /** A position of a list whose links must name the base URL. */
        public PagePosition(String operation, URI base, Map<String, String> parameters) {
            this(operation, base, null, parameters);
        }
    }
}
