package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Continues after a value that could not be read, and reports it as drift. */
final class Recovery {
    /** Stands for a value that drifted. */
    static final Object DRIFTED = new Object();

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(OpenEnum.class, "text"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(int.class, "whole number"),
            Map.entry(Long.class, "whole number"),
            Map.entry(long.class, "whole number"),
            Map.entry(BigInteger.class, "whole number"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Double.class, "number"),
            Map.entry(double.class, "number"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Object.class, "any value"),
            Map.entry(Instant.class, "time"));

    private Recovery() {}

    /**
     * The offset of the current value, or -1 for input that is not UTF-8, which cannot be read a second time.
     *
     * <p>The parser knows the offset after the first byte of the value. Its location objects would cost an allocation
     * per value.
     */
    static long start(JsonParser parser) {
        return parser instanceof UTF8StreamJsonParser utf8 ? utf8.getTokenCharacterOffset() - 1 : -1;
    }

    /**
     * Leaves the parser at the last token of the failed value.
     *
     * @param around the object or list that holds the value
     * @param first the value's first token
     * @return false if the failure is none of this value alone
     */
    static boolean recovered(
            Exception e, JavaType expected, JsonToken first, JsonStreamContext around, JsonParser parser)
            throws IOException {
        JsonDocument document = isDrift(e) ? JsonDocument.of(parser) : null;
        if (document == null || start(parser) < 0) {
            return false;
        }
        while (parser.getParsingContext() != around) {
            parser.nextToken();
        }
        document.add(new Drift(path(around), expected(expected), found(e, first)));
        return true;
    }

    /** Malformed JSON and exceeded limits cannot be recovered from. An {@link Error} is thrown as it is. */
    private static boolean isDrift(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error error) {
                throw error;
            }
            boolean unreadable = cause instanceof StreamConstraintsException
                    || (cause instanceof StreamReadException && !(cause instanceof InputCoercionException))
                    || (cause instanceof IOException && !(cause instanceof JsonProcessingException));
            if (unreadable) {
                return false;
            }
        }
        return true;
    }

    static String expected(JavaType type) {
        String kind = EXPECTED.get(type.getRawClass());
        if (kind != null) {
            return kind;
        }
        if (type.isCollectionLikeType()) {
            return "list";
        }
        return type.isMapLikeType() ? "object" : type.getRawClass().getSimpleName();
    }

    private static String found(Exception e, JsonToken first) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (first.isNumeric() && root instanceof InputCoercionException) {
            return "number out of range";
        }
        String part = first == JsonToken.START_OBJECT ? unreadablePart(e) : null;
        return part == null ? kind(first) : "object without a readable " + part;
    }

    static String kind(JsonToken first) {
        return switch (first) {
            case VALUE_STRING -> "text";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }

    /** The required component that failed. Field names of other objects come from the server and are omitted. */
    private static @Nullable String unreadablePart(Exception e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            Reference last = mapping.getPath().get(mapping.getPath().size() - 1);
            return last.getFrom() instanceof Class<?> type && type.isRecord() ? last.getFieldName() : null;
        }
        return null;
    }

    /** The path of the value that an object or a list is at. */
    static String path(JsonStreamContext around) {
        JsonStreamContext parent = around.getParent();
        if (parent == null) {
            return "$";
        }
        String place = around.inArray() ? "[" + around.getCurrentIndex() + "]" : "." + around.getCurrentName();
        return path(parent) + place;
    }
}
