package io.github.okr4j.pipedrive.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of version 2. The vendor may leave out an empty list.
 *
 * @param <T> the items
 */
@Envelope
public record CursorPage<T>(
        @JsonProperty("data") @Nullable List<T> data,
        @JsonProperty("additional_data") @Nullable Additional additionalData) {
    @Envelope
    record Additional(@JsonProperty("next_cursor") @Nullable String nextCursor) {}

    /** Makes an endpoint a list. */
    public static <T> PagedOperation<CursorPage<T>, T> of(Operation<?> list, Class<T> item) {
        return list.<CursorPage<T>>returning(CursorPage.class, item)
                .paged(Pagination.cursor("cursor", Map.of(), CursorPage::items, CursorPage::next));
    }

    /** The items, empty where the vendor left the list out. */
    public List<T> items() {
        return Immutable.list(data);
    }

    /** The cursor of the next page. The last page has a null cursor, none, or no additional data at all. */
    public @Nullable String next() {
        return additionalData == null ? null : additionalData.nextCursor();
    }
}
