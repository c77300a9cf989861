package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonToken;

/**
 * How a vendor reports a failure inside an answer of status 2xx.
 *
 * @param member the top-level member that tells
 * @param maxBytes answers longer than this are no failures and are not looked at
 * @param whenFalse true if the value false means failure; false if a text does
 */
public record ErrorMarker(String member, int maxBytes, boolean whenFalse) {
    /** The vendor does no such thing. */
    public static final ErrorMarker NONE = new ErrorMarker("", 0, false);

    /**
     * Failure is a member with the value false, for example {@code "success": false}.
     *
     * @param member the member's name
     * @return the mark
     */
    public static ErrorMarker whenFalse(String member) {
        return new ErrorMarker(member, Integer.MAX_VALUE, true);
    }

    /**
     * Failure is a member with a text, for example {@code "err": "…"}; such answers are short.
     *
     * @param member the member's name
     * @return the mark
     */
    public static ErrorMarker whenText(String member) {
        return new ErrorMarker(member, 4_096, false);
    }

    boolean matches(JsonToken value) {
        return value == (whenFalse ? JsonToken.VALUE_FALSE : JsonToken.VALUE_STRING);
    }
}
