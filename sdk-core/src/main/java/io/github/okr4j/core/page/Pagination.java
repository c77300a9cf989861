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
 * How one list goes from page to page and where it ends: declared per endpoint, never guessed.
 *
 * <p>A position is the set of query parameters that fetches a page; they replace parameters of the same name.
 *
 * @param <W> a page as it is on the wire
 * @param <T> the type of the items
 */
public interface Pagination<W, T> {
    /**
     * The rule's name in the table of operations.
     *
     * @return for example {@code page token}
     */
    String style();

    /**
     * The position of the first page.
     *
     * @return query parameters, may be empty
     */
    Map<String, String> first();

    /**
     * The items of a page.
     *
     * @param page a page as it is on the wire
     * @return the items, never null
     */
    List<T> items(W page);

    /**
     * The position after a page.
     *
     * @param page the page just received
     * @param at where that page was
     * @return query parameters, or null at the end of the list
     */
    @Nullable
    Map<String, String> next(W page, PagePosition at);

    /**
     * Checks a position that comes from a page token, which anybody may have changed, and tells where an iteration from
     * there starts.
     *
     * @param position query parameters
     * @return the position to start at, usually the same
     * @throws IllegalArgumentException if it has another parameter than this rule's own, or one of another type
     */
    Map<String, String> resume(Map<String, String> position);

    /**
     * The entries of a page that could not be read, where a page is made from several calls.
     *
     * @param page a page as it is on the wire
     * @return the failures, usually none
     */
    default List<EntryFailure> failures(W page) {
        return List.of();
    }

    /**
     * The values of unexpected shape in a page.
     *
     * @param page a page as it is on the wire
     * @return what drifted; empty as a rule
     */
    default List<Drift> drift(W page) {
        return List.of();
    }

    /**
     * Whether an iteration ends with a page although {@link #next} names a position. Entries that could not be read are
     * left there, and another iteration tries them again.
     *
     * @param page a page as it is on the wire
     * @return usually false
     */
    default boolean isLast(W page) {
        return false;
    }

    /**
     * How many items the whole list has.
     *
     * @param page a page as it is on the wire
     * @return the number, or null if the vendor does not say
     */
    default @Nullable Long total(W page) {
        return null;
    }

    /**
     * The query parameter that counts items or pages and only grows, if there is one: by it later pages can be found
     * before earlier ones are read.
     *
     * @return its name, or null if only a page tells where the next one is
     */
    default @Nullable String counter() {
        return null;
    }

    /**
     * How much the counter grows from page to page, as far as is known beforehand.
     *
     * @return the step, or 0 if only the first page will tell
     */
    default long step() {
        return 0;
    }

    /**
     * A rule for pages that come with their response, so that {@link Page#drift} can name what drifted.
     *
     * @param rule the rule for the pages alone
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the same rule
     */
    static <W, T> Pagination<ApiResponse<W>, T> ofResponses(Pagination<W, T> rule) {
        return new ResponseRule<>(rule);
    }

    /**
     * The same query with the token of the last response; the end is an absent or null token.
     *
     * <p>A vendor that marks the end with a blank token declares it in {@code next} by returning null for it.
     *
     * @param parameter the query parameter that carries the token
     * @param items the items of a page
     * @param next the token in a page, null at the end
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     */
    static <W, T> Pagination<W, T> pageToken(
            String parameter, Function<W, List<T>> items, Function<W, @Nullable String> next) {
        return new TokenRule<>("page token", parameter, Map.of(), items, next);
    }

    /**
     * The same query with the cursor of the last response; the end is an absent or null cursor.
     *
     * @param parameter the query parameter that carries the cursor
     * @param first parameters of every page, for example its size
     * @param items the items of a page
     * @param next the cursor in a page, null at the end
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     */
    static <W, T> Pagination<W, T> cursor(
            String parameter,
            Map<String, String> first,
            Function<W, List<T>> items,
            Function<W, @Nullable String> next) {
        return new TokenRule<>("cursor", parameter, first, items, next);
    }

    /**
     * An offset that grows by the items received, never by the size asked for: servers clamp it.
     *
     * @param offsetParameter the query parameter that carries the offset
     * @param first parameters of every page, for example its size
     * @param items the items of a page
     * @param more whether there is more after a page, given the next offset
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     */
    static <W, T> Pagination<W, T> offset(
            String offsetParameter, Map<String, String> first, Function<W, List<T>> items, BiPredicate<W, Long> more) {
        return new OffsetRule<>(offsetParameter, first, items, more);
    }

    /**
     * A page number that grows by one; the end is the vendor's flag or, without one, an empty page.
     *
     * @param parameter the query parameter that carries the number
     * @param firstNumber the number of the first page
     * @param items the items of a page
     * @param last whether a page is the last one, null if the vendor does not say
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     */
    static <W, T> Pagination<W, T> pageNumber(
            String parameter, long firstNumber, Function<W, List<T>> items, Function<W, @Nullable Boolean> last) {
        return new PageNumberRule<>(parameter, firstNumber, items, last);
    }

    /**
     * A link to the next page, which is never requested as given: only its paging parameters are taken.
     *
     * @param parameters the paging parameters that are taken from the link
     * @param first the position of the first page
     * @param items the items of a page
     * @param next the link in a page, null at the end
     * @param total how many items the whole list has, null if a page does not say
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
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
     * Where a page was.
     *
     * @param operation the operation's name
     * @param base the client's base address
     * @param linksFrom the origin that links may name besides the base address, or null
     * @param parameters the query parameters that fetched the page
     */
    record PagePosition(
            String operation, URI base, @Nullable URI linksFrom, Map<String, String> parameters) {
        /**
         * Where a page was, if links must name the base address.
         *
         * @param operation the operation's name
         * @param base the client's base address
         * @param parameters the query parameters that fetched the page
         */
        public PagePosition(String operation, URI base, Map<String, String> parameters) {
            this(operation, base, null, parameters);
        }
    }
}
