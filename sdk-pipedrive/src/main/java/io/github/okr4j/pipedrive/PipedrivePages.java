package io.github.okr4j.pipedrive;

import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.pipedrive.paging.CursorPage;
import java.util.Map;

/**
 * Pagination of Pipedrive, for endpoints that this SDK does not have.
 *
 * <pre>{@code
 * client.raw().pages(PipedrivePages.byOffset(Operation.get("acme.roles.list", "/v1/roles")), Request.EMPTY); }</pre>
 *
 * <p>Pages have 500 items. A page costs the same whatever its size.
 *
 * @see <a href="https://pipedrive.readme.io/docs/core-api-concepts-pagination">Pagination</a>, documented
 */
public final class PipedrivePages {
    private static final Map<String, String> SIZE = Map.of("limit", "500");

    private PipedrivePages() {}

    /**
     * A list with the parameter {@code start}, as most lists of version 1: leads, notes, roles, files and others. Items are
     * JSON objects.
     *
     * <p>{@code more_items_in_collection} is in {@code additional_data.pagination} or, for leads, in {@code
     * additional_data}. The list ends where neither has it.
     */
    public static PagedOperation<?, Map<String, Object>> byOffset(Operation<?> list) {
        return list.returning(OffsetPage.class)
                .paged(Pagination.offset("start", SIZE, OffsetPage::items, (page, next) -> page.hasMore()));
    }

    /**
     * A list with the parameter {@code cursor}, as all lists of version 2. Items are JSON objects.
     *
     * <p>The list ends at a null or missing cursor, or without {@code additional_data}.
     */
    public static PagedOperation<?, Map<String, Object>> byCursor(Operation<?> list) {
        return list.<CursorPage<RawItem>>returning(CursorPage.class, RawItem.class)
                .paged(Pagination.cursor("cursor", SIZE, page -> RawItem.all(page.items()), CursorPage::next));
    }
}
