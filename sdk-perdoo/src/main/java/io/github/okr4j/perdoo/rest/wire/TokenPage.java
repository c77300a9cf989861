package io.github.okr4j.perdoo.rest.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it is on the wire. The list has the name of its resource. A page without it cannot be decoded: taken
 * for an empty page, it would hide items.
 *
 * @param <T> the type of the items
 */
@Envelope
public record TokenPage<T>(
        @JsonProperty("next_page_token") @Nullable String nextPageToken,

        @JsonProperty("objectives") @JsonAlias({"users", "teams", "cycles", "keyresults"}) @Nullable
        List<T> found) {
    /**
     * Makes an operation a list that comes in such pages.
     *
     * @param name the list's name in the page, for example {@code cycles}
     */
    public static <T> PagedOperation<TokenPage<T>, T> of(Operation<?> list, String name, Class<T> item) {
        Operation<TokenPage<T>> page = list.<TokenPage<T>, TokenPage<T>>returning(
                TokenPage.class, item, name, response -> response.found == null ? null : response);
        return page.paged(Pagination.pageToken("page_token", TokenPage::items, TokenPage::next));
    }

    /** The items of the page. */
    public List<T> items() {
        return found == null ? List.of() : found;
    }

    /** The token of the next page. It is optional: null, missing and blank all mark the end. */
    public @Nullable String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
