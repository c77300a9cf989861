package io.github.okr4j.pipedrive;

import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.pipedrive.paging.CursorPage;
import java.util.Map;

/**
 * How the lists of Pipedrive go from page to page, for endpoints that this SDK does not know.
 *
 * <pre>{@code
 * client.raw().pages(PipedrivePages.byOffset(Operation.get("acme.roles.list", "/v1/roles")), Request.EMPTY);
 * }</pre>
 *
 * <p>Pages have 500 items, for a page costs the same whatever its size.
 *
 * @see <a href="https://pipedrive.readme.io/docs/core-api-concepts-pagination">Pagination</a>, documented
 */
public final class PipedrivePages {
    private static final Map<String, String> SIZE = Map.of("limit", "500");

    private PipedrivePages() {}

    /**
     * A list that goes by {@code start}, as most of version 1 does: leads, notes, roles, files and others.
     *
     * <p>Whether there is more stands under {@code additional_data.pagination} or, for leads, directly under {@code
     * additional_data}; where it stands nowhere, the list ends.
     *
     * @param list the endpoint
     * @return the list operation, with items as JSON objects
     */
    public static PagedOperation<?, Map<String, Object>> byOffset(Operation<?> list) {
        return list.returning(OffsetPage.class)
                .paged(Pagination.offset("start", SIZE, OffsetPage::items, (page, next) -> page.hasMore()));
    }

    /**
     * A list that goes by {@code cursor}, as all of version 2 does.
     *
     * <p>The end is a cursor that is null or missing, or no {@code additional_data} at all.
     *
     * @param list the endpoint
     * @return the list operation, with items as JSON objects
     */
    public static PagedOperation<?, Map<String, Object>> byCursor(Operation<?> list) {
        return list.<CursorPage<RawItem>>returning(CursorPage.class, RawItem.class)
                .paged(Pagination.cursor("cursor", SIZE, page -> RawItem.all(page.items()), CursorPage::next));
    }
}
