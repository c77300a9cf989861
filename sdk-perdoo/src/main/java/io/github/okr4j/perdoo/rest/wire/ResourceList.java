package io.github.okr4j.perdoo.rest.wire;

import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.core.page.Pagination;

/** The lists of the contract: pages that hold the list under the name of its resource. */
public final class ResourceList {
    private ResourceList() {}

    /**
     * Makes an operation a list.
     *
     * @param resource the list's name in the page, for example {@code cycles}
     */
    public static <T> PagedOperation<TokenPage<T>, T> of(Operation<?> list, String resource, Class<T> item) {
        return list.returningPage(resource, item, "next_page_token")
                .paged(Pagination.pageToken("page_token", TokenPage::items, TokenPage::next));
    }
}
