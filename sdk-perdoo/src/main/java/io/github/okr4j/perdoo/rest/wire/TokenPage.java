package io.github.okr4j.perdoo.rest.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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

        @JsonProperty(value = "items", required = true)
        @JsonAlias({"users", "teams", "cycles", "objectives", "keyresults"})
        @JsonSetter(nulls = Nulls.FAIL)
        List<T> items) {
    /** Makes an operation a list that comes in such pages. */
    public static <T> PagedOperation<TokenPage<T>, T> of(Operation<?> list, Class<T> item) {
        Operation<TokenPage<T>> page = list.returning(TokenPage.class, item);
        return page.paged(Pagination.pageToken("page_token", TokenPage::items, TokenPage::next));
    }

    /** The token of the next page. It is optional: null, missing and blank all mark the end. */
    public @Nullable String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
