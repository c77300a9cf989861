package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonToken;

/**
 * How a vendor reports an error in a 2xx response.
 *
 * @param field the top-level field that reports it
 * @param maxBytes longer responses are never errors and are not searched
 * @param whenFalse true if the value {@code false} means an error; false if a string does
 */
public record ErrorMarker(String field, int maxBytes, boolean whenFalse) {
    /** The vendor reports no errors in 2xx responses. */
    public static final ErrorMarker NONE = new ErrorMarker("", 0, false);

    /** A field with the value false means an error, for example {@code "success": false}. */
    public static ErrorMarker whenFalse(String field) {
        return new ErrorMarker(field, Integer.MAX_VALUE, true);
    }

    /** A field with a string means an error, for example {@code "err": "…"}. Such responses are short. */
    public static ErrorMarker whenText(String field) {
        return new ErrorMarker(field, 4_096, false);
    }

    boolean matches(JsonToken value) {
        return value == (whenFalse ? JsonToken.VALUE_FALSE : JsonToken.VALUE_STRING);
    }
}
