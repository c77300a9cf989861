package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call: path, query and body. Immutable.
 *
 * <p>Invalid values are rejected here, before anything is sent. The message names the parameter.
 */
public final class Request {
    /** A request without parameters. */
    public static final Request EMPTY = new Request(Map.of(), List.of(), null, List.of());

    private final Map<String, String> pathParameters;
    private final List<QueryParameter> query;
    private final @Nullable Object body;
    private final List<Secret> masked;

    private Request(
            Map<String, String> pathParameters,
            List<QueryParameter> query,
            @Nullable Object body,
            List<Secret> masked) {
        this.pathParameters = pathParameters;
        this.query = query;
        this.body = body;
        this.masked = masked;
    }

    /** One name and value of a query. */
    record QueryParameter(String name, String value) {}

    /**
     * Adds a path parameter.
     *
     * @param name the name between the braces of the operation's path
     * @param value not percent-encoded
     * @throws IllegalArgumentException if the value is null, blank, {@code .}, {@code ..}, or contains a control
     *     character or half of a surrogate pair
     */
    public Request path(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(name + " must not be '.' or '..': it would change the path");
        }
        WellFormed.require(name, value);
        if (pathParameters.isEmpty()) {
            return new Request(Map.of(name, value), query, body, masked);
        }
        Map<String, String> more = new LinkedHashMap<>(pathParameters);
        more.put(name, value);
        return new Request(Collections.unmodifiableMap(more), query, body, masked);
    }

    /**
     * Adds a query parameter. Null omits it.
     *
     * @param value sent as its {@code toString()}
     * @throws IllegalArgumentException if the value contains a control character or half of a surrogate pair
     */
    public Request query(String name, @Nullable Object value) {
        return value == null ? this : query(name, List.of(value));
    }

    /**
     * Adds a query parameter once for each value.
     *
     * @param values each sent as its {@code toString()}
     * @throws IllegalArgumentException if a value contains a control character or half of a surrogate pair
     */
    public Request query(String name, Collection<?> values) {
        List<QueryParameter> more = new ArrayList<>(query);
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(name + " must not hold null");
            }
            WellFormed.require(name, value.toString());
            more.add(new QueryParameter(name, value.toString()));
        }
        return new Request(pathParameters, Collections.unmodifiableList(more), body, masked);
    }

    /**
     * Sets the body.
     *
     * @param value a record, map or list, written as JSON
     */
    public Request body(Object value) {
        return new Request(pathParameters, query, value, masked);
    }

    /**
     * Adds a field to a form, which replaces a JSON body. Null omits it.
     *
     * @throws IllegalArgumentException if the value contains half of a surrogate pair
     */
    public Request form(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        WellFormed.requirePairs(name, value);
        return new Request(pathParameters, query, form().with(name, value), masked);
    }

    /** Adds a secret field to a form. It is masked in every text about the call. */
    public Request form(String name, Secret value) {
        return new Request(pathParameters, query, form().with(name, value), masked);
    }

    private Form form() {
        return body instanceof Form form ? form : Form.EMPTY;
    }

    /**
     * Masks a secret of the body in every text about the call: previews, exceptions and log lines.
     *
     * @param secret for example an authorization code
     */
    public Request masking(Secret secret) {
        List<Secret> more = new ArrayList<>(masked);
        more.add(secret);
        return new Request(pathParameters, query, body, Collections.unmodifiableList(more));
    }

    /** Adds parameters of the query. */
    public Request query(QueryParameters parameters) {
        return parameters.onto(this);
    }

    List<Secret> secrets() {
        List<Secret> inForm = form().secrets();
        if (masked.isEmpty()) {
            return inForm;
        }
        List<Secret> all = new ArrayList<>(masked);
        all.addAll(inForm);
        return all;
    }

    /** The same request with a page's position; it replaces parameters of the same name. */
    Request at(Map<String, String> position) {
        List<QueryParameter> more = new ArrayList<>(query);
        more.removeIf(parameter -> position.containsKey(parameter.name()));
        position.forEach((name, value) -> more.add(new QueryParameter(name, value)));
        return new Request(pathParameters, Collections.unmodifiableList(more), body, masked);
    }

    Map<String, String> pathParameters() {
        return pathParameters;
    }

    List<QueryParameter> query() {
        return query;
    }

    @Nullable
    Object body() {
        return body;
    }
}
