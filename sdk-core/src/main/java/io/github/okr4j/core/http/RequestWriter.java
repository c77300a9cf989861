package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.http.Request.QueryParameter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Turns an operation and its parameters into HTTP requests, signed anew for every attempt. */
final class RequestWriter {
    private static final String USER_AGENT = userAgent();
    private static final String JSON = "application/json";

    private final ClientContext context;
    private final Operation<?> operation;
    private final CallOptions options;
    private final Request request;
    private HttpUrl base;
    private HttpUrl url;
    private final byte @Nullable [] body;

    RequestWriter(ClientContext context, Operation<?> operation, Request request, CallOptions options) {
        this.context = context;
        this.operation = operation;
        this.options = options;
        this.request = request;
        this.base = context.base();
        this.url = url(context, base, operation, request);
        Object value = request.body();
        if (value != null && operation.method() == HttpMethod.GET) {
            throw new IllegalArgumentException(operation + " is a GET and takes no body");
        }
        this.body = value == null
                ? null
                : value instanceof Form form ? form.encoded() : WellFormed.json(context.codec(), value);
    }

    /** The address of the next attempt; the base URL may have changed since the last. */
    HttpUrl url() {
        HttpUrl current = context.base();
        if (!current.equals(base)) {
            base = current;
            url = url(context, current, operation, request);
        }
        return url;
    }

    /** What proves who calls, for one request. */
    Map<String, String> authHeaders() {
        return context.credentials().headers(context.timing().clock().instant());
    }

    /** A request for one attempt; the target is our own address or a redirect's of the same origin. */
    okhttp3.Request attempt(HttpUrl target, Map<String, String> authHeaders, Attempt attempt) {
        boolean read = operation.method() == HttpMethod.GET;
        return new okhttp3.Request.Builder()
                .url(target)
                .headers(headers(authHeaders))
                .method(
                        operation.method().name(),
                        read ? null : new OneShotBody(contentType(), body == null ? new byte[0] : body, attempt))
                .tag(Attempt.class, attempt)
                .tag(Operation.class, operation)
                .build();
    }

    RequestPreview preview() {
        Map<String, String> masked = new LinkedHashMap<>();
        Headers headers = headers(authHeaders());
        for (String name : headers.names()) {
            masked.put(name, context.redaction().header(name, String.valueOf(headers.get(name))));
        }
        String text = body == null ? null : context.redaction().scrub(new String(body, StandardCharsets.UTF_8));
        return new RequestPreview(operation.method().name(), context.redaction().url(url), masked, text);
    }

    private Headers headers(Map<String, String> authHeaders) {
        Headers.Builder headers = new Headers.Builder().add("Accept", JSON).add("User-Agent", USER_AGENT);
        if (operation.method() != HttpMethod.GET) {
            headers.add("Content-Type", contentType().toString());
        }
        for (Map.Entry<String, String> header : options.headers().entrySet()) {
            requireNoCredential(header.getKey(), authHeaders);
            headers.set(header.getKey(), header.getValue());
        }
        for (Map.Entry<String, String> header : authHeaders.entrySet()) {
            // A user name or key may be any text; servers read the header as UTF-8.
            headers.addUnsafeNonAscii(header.getKey(), header.getValue());
        }
        return headers.build();
    }

    private MediaType contentType() {
        return request.body() instanceof Form ? OneShotBody.FORM : OneShotBody.JSON;
    }

    private static void requireNoCredential(String name, Map<String, String> authHeaders) {
        boolean credential = name.equalsIgnoreCase("Authorization");
        for (String auth : authHeaders.keySet()) {
            credential |= name.equalsIgnoreCase(auth);
        }
        if (credential) {
            throw new IllegalArgumentException("header " + name + " is set by the client's credentials; leave it out");
        }
    }

    private static HttpUrl url(ClientContext context, HttpUrl base, Operation<?> operation, Request request) {
        String template = context.profile().path(base.host(), operation.path());
        String prefix = base.encodedPath();
        StringBuilder path = new StringBuilder(prefix.length() + template.length() + 32).append(prefix);
        if (prefix.endsWith("/")) {
            path.setLength(prefix.length() - 1);
        }
        PathTemplate.append(path, template, request.pathParameters());
        HttpUrl.Builder url = base.newBuilder().encodedPath(path.toString());
        for (QueryParameter parameter : request.query()) {
            url.addQueryParameter(parameter.name(), parameter.value());
        }
        return url.build();
    }

    private static String userAgent() {
        return "okr4j/" + Release.VERSION + " Java/" + Runtime.version().feature();
    }
}
