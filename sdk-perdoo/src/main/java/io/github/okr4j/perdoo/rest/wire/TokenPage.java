package io.github.okr4j.perdoo.rest.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.function.Function;
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

        @JsonProperty("cycles") @Nullable List<T> cycles,
        @JsonProperty("keyresults") @Nullable List<T> keyResults,
        @JsonProperty("objectives") @Nullable List<T> objectives,
        @JsonProperty("teams") @Nullable List<T> teams,
        @JsonProperty("users") @Nullable List<T> users) {
    /**
     * Makes an operation a list that comes in such pages.
     *
     * @param name the list's name in the page, for example {@code cycles}
     * @param items the list of that name, and no other
     */
    public static <T> PagedOperation<TokenPage<T>, T> of(
            Operation<?> list, Class<T> item, String name, Function<TokenPage<T>, @Nullable List<T>> items) {
        Operation<TokenPage<T>> page = list.<TokenPage<T>, TokenPage<T>>returning(
                TokenPage.class, item, name, response -> items.apply(response) == null ? null : response);
        return page.paged(
                Pagination.pageToken("page_token", response -> Immutable.list(items.apply(response)), TokenPage::next));
    }

    /** The token of the next page. It is optional: null, missing and blank all mark the end. */
    public @Nullable String next() {
        return nextPageToken == null || nextPageToken.isBlank() ? null : nextPageToken;
    }
}
