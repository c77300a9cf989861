package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A list in the form of a Relay connection: a page's place is a variable of the document, not a part of the address.
 *
 * @param <W> a page as it is on the wire
 * @param <T> the type of the items
 * @param pages fetches one page
 * @param document what is asked, with the variable {@code after}
 * @param id tells items apart
 */
public record RelayConnection<W, T>(PagedOperation<W, T> pages, Document document, Function<T, String> id) {
    private static final String AFTER = "after";

    /**
     * How a connection goes from page to page.
     *
     * @param edges the rows of a page
     * @param pageInfo where the page ends
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the rule
     */
    public static <W, T> Pagination<W, T> rule(Function<W, List<Edge<T>>> edges, Function<W, PageInfo> pageInfo) {
        return Pagination.cursor(
                AFTER,
                Map.of(),
                page -> edges.apply(page).stream()
                        .map(Edge::node)
                        .filter(Objects::nonNull)
                        .toList(),
                page -> pageInfo.apply(page).next());
    }

    /**
     * The list. A cursor is a position, so an item that moves while the list is walked could come twice; it is delivered
     * once.
     *
     * @param callFactory describes the calls
     * @param variables the document's variables without {@code after}
     * @return the list, nothing of it fetched
     */
    public Paged<T> of(CallFactory callFactory, Map<String, Object> variables) {
        return of(callFactory, variables, new Filters(Map.of()));
    }

    /**
     * The list, narrowed by arguments that the document has no variable for.
     *
     * @param callFactory describes the calls
     * @param variables the document's variables without {@code after}
     * @param filters the other arguments
     * @return the list, nothing of it fetched
     */
    public Paged<T> of(CallFactory callFactory, Map<String, Object> variables, Filters filters) {
        Source<W> source = new Source<>(callFactory, pages.operation(), document.with(filters), variables, filters);
        return Paged.over(source, Pagination.ofResponses(pages.rule())).distinctBy(id);
    }

    private record Source<W>(
            CallFactory callFactory,
            Operation<W> endpoint,
            Document document,
            Map<String, Object> variables,
            Filters filters)
            implements PageSource<ApiResponse<W>> {
        @Override
        public String operation() {
            return endpoint.name();
        }

        @Override
        public String list() {
            String list = endpoint.name() + "\n" + callFactory.baseUrl() + "\n" + json(variables);
            return filters.values().isEmpty() ? list : list + "\n" + json(filters.values());
        }

        @Override
        public URI base() {
            return callFactory.baseUrl();
        }

        @Override
        public CallOptions options() {
            return page(Map.of()).options();
        }

        @Override
        public ApiResponse<W> fetch(Map<String, String> position, CallOptions options) {
            return page(position).with(options).executeForResponse();
        }

        @Override
        public CompletableFuture<ApiResponse<W>> fetchAsync(Map<String, String> position, CallOptions options) {
            return page(position).with(options).executeForResponseAsync();
        }

        private ApiCall<W> page(Map<String, String> position) {
            Map<String, Object> all = new LinkedHashMap<>(variables);
            all.putAll(position);
            return callFactory.call(endpoint, document.with(all));
        }

        /** The preview masks secrets, so what it shows otherwise than it is written holds one. */
        @Override
        public boolean isSecret(Map<String, String> position) {
            String shown = callFactory
                    .call(endpoint, Request.EMPTY.body(position))
                    .preview()
                    .body();
            return !json(position).equals(shown);
        }

        private static String json(Object value) {
            return new String(JsonCodec.of(GraphqlVariables.DIALECT).write(value), StandardCharsets.UTF_8);
        }
    }
}
