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
 * Creates calls to one vendor. Services are built on it. Use it for endpoints that this SDK does not cover; they get
 * the same authentication, retries, errors, paging and limits.
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
     * Creates a call.
     *
     * @param <T> the type of the response's value
     * @throws IllegalArgumentException if a path parameter is missing or unknown
     */
    @CheckReturnValue
    public <T> ApiCall<T> call(Operation<T> operation, Request request) {
        PathTemplate.requireParameters(operation.path(), request.pathParameters());
        return new HttpCall<>(context.masking(request.secrets()), operation, request, options);
    }

    /**
     * Creates a list. Sends nothing yet.
     *
     * @param request its parameters; paging parameters replace those of the rule
     * @param <W> a page as it is on the wire
     * @throws IllegalArgumentException if a path parameter is missing or unknown
     */
    @CheckReturnValue
    public <W, T> Paged<T> pages(PagedOperation<W, T> operation, Request request) {
        return Paged.over(new Pages<>(this, operation.operation(), request), Pagination.ofResponses(operation.rule()));
    }

    /**
     * Creates a batch that reads many entries with one call each. Sends nothing yet.
     *
     * @param operation the name of the operation, for exceptions
     * @param keys the keys of the entries; each is read once
     * @param call creates the call of an entry
     * @param <K> the type of the keys
     * @param <T> the type of the entries
     */
    @CheckReturnValue
    public <K, T> BatchRead<K, T> batch(String operation, Collection<K> keys, Function<K, ApiCall<T>> call) {
        return new BatchRead<>(operation, keys, call, timing());
    }

    /** The base URL of all calls: scheme, host, port and path prefix. */
    public URI baseUrl() {
        return context.base().uri();
    }

    /** The clock of the client. */
    public Clock clock() {
        return context.timing().clock();
    }

    /** Clock, sleeper and random source of the client. */
    public Timing timing() {
        return context.timing();
    }

    /**
     * Closes the HTTP client if this SDK created it; a shared one stays open. Calls in flight complete, later calls
     * fail. Waits up to five seconds for a token refresh in flight.
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
