package io.github.okr4j.perdoo.graphql;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.EmbeddedError;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Errors as {@code errors[]}, on status 400 and on 200, and as {@code errors[]} in the payload of a mutation. */
record PerdooProfile() implements VendorProfile {
    private static final String ERRORS = "errors";
    private static final String FORM = "__all__";

    @Override
    public String vendor() {
        return "perdoo";
    }

    @Override
    public JsonDialect dialect() {
        return GraphqlVariables.DIALECT;
    }

    @Override
    public Set<String> printableQuery() {
        return Set.of();
    }

    @Override
    public VendorError error(int status, Object json) {
        String message = entries(member(json, ERRORS))
                .map(PerdooProfile::sentence)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        payloads(json).forEach(payload -> entries(member(payload, ERRORS)).forEach(error -> collect(error, fields)));
        return new VendorError(code(json), message.isEmpty() ? null : message, fields);
    }

    @Override
    public @Nullable EmbeddedError embeddedError(Operation<?> operation, Supplier<@Nullable Object> json) {
        if (operation.name().equals(Endpoint.RESPONSE)) {
            return null;
        }
        Object body = json.get();
        if (entries(member(body, ERRORS)).findAny().isPresent()) {
            return EmbeddedError.UNCERTAIN;
        }
        boolean write = operation.idempotency() != Idempotency.SAFE;
        if (write
                && payloads(body)
                        .anyMatch(payload ->
                                entries(member(payload, ERRORS)).findAny().isPresent())) {
            return EmbeddedError.INVALID_INPUT;
        }
        // The server sends null for an id that does not exist or that this user may not see.
        boolean nothing = member(body, "data") instanceof Map<?, ?> data
                && !data.isEmpty()
                && data.values().stream().allMatch(Objects::isNull);
        return nothing && operation.name().endsWith(".get") ? EmbeddedError.NOT_FOUND : null;
    }

    @Override
    public @Nullable String hint(int status) {
        return switch (status) {
            case 400 -> "If the document came with this SDK, schema().probe() shows what changed in the schema";
            case 401 -> "The token is wrong or revoked: create one under Personal settings, API Tokens";
            case 403 -> "A token has the rights of its user";
            default -> null;
        };
    }

    /** The first error's code, where GraphQL servers put it or beside the message. */
    private static @Nullable String code(Object json) {
        return entries(member(json, ERRORS))
                .map(error -> {
                    Object code = member(member(error, "extensions"), "code");
                    return code == null ? member(error, "code") : code;
                })
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String sentence(Object error) {
        if (error instanceof String text) {
            return text;
        }
        Object message = member(error, "message");
        if (message == null) {
            return null;
        }
        String path = member(error, "path") instanceof List<?> steps
                ? steps.stream().map(String::valueOf).collect(Collectors.joining("."))
                : "";
        return path.isEmpty() ? message.toString() : message + " (at " + path + ")";
    }

    /** An error of a form. An error of the whole input has the name {@code __all__}. */
    private static void collect(Object error, Map<String, List<String>> fields) {
        Object field = error instanceof String ? FORM : member(error, "field");
        List<String> messages = fields.computeIfAbsent(String.valueOf(field), name -> new ArrayList<>());
        if (error instanceof String text) {
            messages.add(text);
        }
        entries(member(error, "messages")).map(String::valueOf).forEach(messages::add);
    }

    private static Stream<?> payloads(@Nullable Object json) {
        return member(json, "data") instanceof Map<?, ?> data
                ? data.values().stream().filter(Objects::nonNull)
                : Stream.empty();
    }

    private static @Nullable Object member(@Nullable Object json, String name) {
        return json instanceof Map<?, ?> object ? object.get(name) : null;
    }

    /** A text instead of a list is its only entry. */
    private static Stream<?> entries(@Nullable Object json) {
        if (json instanceof String text) {
            return Stream.of(text);
        }
        return json instanceof List<?> list ? list.stream().filter(Objects::nonNull) : Stream.empty();
    }
}
