package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** JSON that cannot be decoded. The message names the JSON path and never quotes the payload. */
public final class JsonException extends Exception {
    /** Prefix of the limits that are this SDK's and not Jackson's. */
    static final String OWN_LIMIT = "okr4j: ";

    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    JsonException(@Nullable String path, String problem) {
        super(problem);
        this.path = path;
    }

    /** The JSON path of the problem, for example {@code $.goals[3].due_date}; null if there is none. */
    public @Nullable String path() {
        return path;
    }

    /** A required value is missing. */
    public static JsonException missing(String path) {
        return new JsonException(path, "missing or null");
    }

    /** The response is not JSON. */
    public static JsonException unreadable(String problem) {
        return new JsonException(null, problem);
    }

    /** A value cannot be used. */
    public static JsonException unusable(String path, String problem) {
        return new JsonException(path, problem);
    }

    /** The same problem in the document that contains this one. */
    JsonException within(String place) {
        return new JsonException(place + (path == null ? "" : path.substring(1)), String.valueOf(getMessage()));
    }

    /** A value drifted where drift is not permitted. */
    public static JsonException of(Drift drift) {
        return new JsonException(drift.path(), "expected " + drift.expected() + ", found " + drift.found());
    }

    /**
     * Jackson's messages quote the payload, so they are replaced and not chained. An {@link Error} inside them is
     * thrown as it is.
     */
    static JsonException of(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping) : null;
        Throwable root = root(e);
        if (root instanceof StreamConstraintsException limit) {
            return new JsonException(path, limit(limit.getOriginalMessage()) + at(e));
        }
        if (root instanceof InputCoercionException || root instanceof NumberFormatException) {
            return new JsonException(path, "number out of range");
        }
        if (root instanceof StreamReadException malformed) {
            return new JsonException(path, "malformed or truncated JSON" + at(malformed));
        }
        if (root instanceof InvalidNullException || RecordReader.MISSING.equals(message(root))) {
            return new JsonException(path, "missing or null");
        }
        if (root instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new JsonException(
                    path, "expected " + mismatch.getTargetType().getSimpleName());
        }
        if (root instanceof InvalidDefinitionException definition) {
            return new JsonException(path, ClosedType.problem(definition.getType()));
        }
        return new JsonException(path, "unexpected JSON");
    }

    private static @Nullable String message(Throwable e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : null;
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof JsonProcessingException || cause instanceof NumberFormatException) {
                root = cause;
            }
        }
        return root;
    }

    /** Only the text of Jackson's exception tells which limit was exceeded. */
    private static String limit(String problem) {
        String limits = "JSON beyond the limits: ";
        if (problem.startsWith(OWN_LIMIT)) {
            return limits + problem.substring(OWN_LIMIT.length());
        }
        if (problem.startsWith("Token count")) {
            return limits + "more than " + JsonMappers.MAX_TOKENS + " tokens";
        }
        if (problem.contains("nesting depth")) {
            return limits + "nesting deeper than " + JsonMappers.MAX_DEPTH;
        }
        if (problem.startsWith("String value length")) {
            return limits + "a text of more than " + JsonMappers.MAX_TEXT + " characters";
        }
        if (problem.startsWith("Number value length") || problem.startsWith("BigDecimal scale")) {
            return limits + "number out of range";
        }
        return limits + "a name of more than " + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " characters";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder("$");
        for (Reference step : e.getPath()) {
            if (step.getFieldName() != null) {
                path.append('.').append(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String at(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null || location.getByteOffset() < 0 ? "" : " (byte " + location.getByteOffset() + ")";
    }
}
