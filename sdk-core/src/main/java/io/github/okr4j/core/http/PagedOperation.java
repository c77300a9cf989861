package io.github.okr4j.core.http;

import io.github.okr4j.core.page.Pagination;

/**
 * An endpoint that returns a list in pages.
 *
 * @param <W> a page as it is on the wire
 * @param <T> the type of the items
 * @param operation fetches one page
 * @param rule how the list leads from page to page
 */
public record PagedOperation<W, T>(Operation<W> operation, Pagination<W, T> rule) {}
