package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.Request.QueryParameter;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes calls to one vendor: what every service is built on, and the user's door to endpoints this SDK does not
 * know, with the same signing, retries, errors, paging and limits.
 */
public final class CallFactory implements AutoCloseable {
    private final ClientContext context;
    private final CallOptions options;
    private final @Nullable URI linksFrom;

    CallFactory(ClientContext context, CallOptions options, @Nullable URI linksFrom) {
        this.context = context;
        this.options = options;
        this.linksFrom = linksFrom;
    }

    /**
     * Describes a call.
     *
     * @param operation the endpoint
     * @param request its parameters
     * @param <T> what it answers
     * @return the call, not yet run
     * @throws IllegalArgumentException if a path parameter is missing or too many
     */
    @CheckReturnValue
    public <T> ApiCall<T> call(Operation<T> operation, Request request) {
        PathTemplate.requireParameters(operation.path(), request.pathParameters());
        return new HttpCall<>(context.masking(request.secrets()), operation, request, options);
    }

    /**
     * Describes a list.
     *
     * @param operation the endpoint and its paging
     * @param request its parameters, without paging parameters unless they should differ from the rule's
     * @param <W> a page as it is on the wire
     * @param <T> the type of the items
     * @return the list, nothing of it fetched
     * @throws IllegalArgumentException if a path parameter is missing or too many
     */
    @CheckReturnValue
    public <W, T> Paged<T> pages(PagedOperation<W, T> operation, Request request) {
        return Paged.over(new Pages<>(this, operation.operation(), request), Pagination.ofResponses(operation.rule()));
    }

    /**
     * Describes the reading of many entries with one call each.
     *
     * @param operation the operation's name, for exceptions
     * @param keys what the entries are read by; each is read once
     * @param call describes the call for an entry
     * @param <K> what an entry is read by
     * @param <T> an entry
     * @return the batch, nothing of it sent
     */
    @CheckReturnValue
    public <K, T> BatchRead<K, T> batch(String operation, Collection<K> keys, Function<K, ApiCall<T>> call) {
        return new BatchRead<>(operation, keys, call, timing());
    }

    /**
     * The base URL that all calls go to.
     *
     * @return scheme, host, port and path prefix
     */
    public URI baseUrl() {
        return context.base().uri();
    }

    /**
     * The time of day as the client sees it.
     *
     * @return the clock of the client's timing
     */
    public Clock clock() {
        return context.timing().clock();
    }

    /**
     * The time that all calls live in, for work that spreads over several of them.
     *
     * @return clock, waiting and chance, as the client was given them
     */
    public Timing timing() {
        return context.timing();
    }

    /**
     * Ends the HTTP client if this SDK made it; one that the user brought stays open. Calls under way come to their end,
     * calls run afterwards fail. Waits up to five seconds for a token refresh under way.
     */
    @Override
    public void close() {
        context.credentials().close();
        context.transport().close();
    }

    @Override
    public String toString() {
        return "CallFactory[" + context.profile().vendor() + " at " + baseUrl() + "]";
    }

    private record Pages<W>(CallFactory callFactory, Operation<W> endpoint, Request request, String list)
            implements PageSource<ApiResponse<W>> {
        Pages(CallFactory callFactory, Operation<W> endpoint, Request request) {
            this(callFactory, endpoint, request, describe(callFactory, endpoint, request));
        }

        private static String describe(CallFactory callFactory, Operation<?> endpoint, Request request) {
            String query = request.query().stream()
                    .map(QueryParameter::toString)
                    .sorted()
                    .collect(Collectors.joining("&"));
            PathTemplate.requireParameters(endpoint.path(), request.pathParameters());
            String path = PathTemplate.filled(endpoint.path(), request.pathParameters());
            return endpoint.name() + "\n" + callFactory.baseUrl() + path + "\n" + query;
        }

        @Override
        public String operation() {
            return endpoint.name();
        }

        @Override
        public URI base() {
            return callFactory.baseUrl();
        }

        @Override
        public @Nullable URI linksFrom() {
            return callFactory.linksFrom;
        }

        @Override
        public CallOptions options() {
            return callFactory.options;
        }

        @Override
        public boolean isSecret(Map<String, String> position) {
            Redaction redaction = callFactory.context.redaction();
            return position.values().stream()
                    .anyMatch(value -> !redaction.scrub(value).equals(value));
        }

        @Override
        public ApiResponse<W> fetch(Map<String, String> position, CallOptions options) {
            return page(position, options).executeForResponse();
        }

        @Override
        public CompletableFuture<ApiResponse<W>> fetchAsync(Map<String, String> position, CallOptions options) {
            return page(position, options).executeForResponseAsync();
        }

        private ApiCall<W> page(Map<String, String> position, CallOptions options) {
            return callFactory.call(endpoint, request.at(position)).with(options);
        }
    }
}
