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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A list in the form of a Relay connection. The position of a page is a variable of the document, not a part of the URL.
 *
 * @param pages fetches one page
 * @param id tells items apart
 * @param document the document with the variable {@code after}
 */
public record RelayConnection<T>(
        PagedOperation<ConnectionPage<T>, T> pages, Function<T, String> id, Document document) {
    /**
     * Creates a connection.
     *
     * @param field the field of {@code data} that holds the connection
     */
    public static <T> RelayConnection<T> of(
            Operation<?> query, String field, Class<T> item, Function<T, String> id, Document document) {
        Operation<ConnectionPage<T>> page = query.returning("data." + field, ConnectionPage.class, item);
        return new RelayConnection<>(
                page.paged(Pagination.cursor("after", Map.of(), ConnectionPage::items, ConnectionPage::next)),
                id,
                document);
    }

    /** Fetches one page. */
    public Operation<ConnectionPage<T>> operation() {
        return pages.operation();
    }

    /**
     * The list. A cursor is a position, so an item that moves during iteration could come twice; it is delivered once.
     *
     * @param variables the variables of the document without {@code after}
     * @param filters arguments for which the document has no variable
     */
    public Paged<T> list(CallFactory callFactory, Map<String, Object> variables, Map<String, Object> filters) {
        Filters others = new Filters(filters);
        Source<T> source = new Source<>(callFactory, operation(), document.with(others), variables, others);
        return Paged.over(source, Pagination.ofResponses(pages.rule())).distinctBy(id);
    }

    private record Source<T>(
            CallFactory callFactory,
            Operation<ConnectionPage<T>> endpoint,
            Document document,
            Map<String, Object> variables,
            Filters filters)
            implements PageSource<ApiResponse<ConnectionPage<T>>> {
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
        public ApiResponse<ConnectionPage<T>> fetch(Map<String, String> position, CallOptions options) {
            return page(position).with(options).executeForResponse();
        }

        @Override
        public CompletableFuture<ApiResponse<ConnectionPage<T>>> fetchAsync(
                Map<String, String> position, CallOptions options) {
            return page(position).with(options).executeForResponseAsync();
        }

        private ApiCall<ConnectionPage<T>> page(Map<String, String> position) {
            Map<String, Object> all = new LinkedHashMap<>(variables);
            all.putAll(position);
            return callFactory.call(endpoint, document.with(all));
        }

        /** The preview masks secrets: a position that it shows differently holds one. */
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
