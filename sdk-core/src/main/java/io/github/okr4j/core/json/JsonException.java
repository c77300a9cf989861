package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** JSON that does not say what was expected; names the place and never quotes the payload. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    JsonException(@Nullable String path, String problem) {
        super(problem);
        this.path = path;
    }

    /**
     * Where the problem lies.
     *
     * @return a path such as {@code $.goals[3].due_date}, or null if there is none
     */
    public @Nullable String path() {
        return path;
    }

    /**
     * A member that must be there and is not.
     *
     * @param path its JSON path
     * @return the exception
     */
    public static JsonException missing(String path) {
        return new JsonException(path, "missing or null");
    }

    /**
     * An answer that is no JSON at all.
     *
     * @param problem what is wrong, without payload text
     * @return the exception
     */
    public static JsonException unreadable(String problem) {
        return new JsonException(null, problem);
    }

    /** The same problem in a document of which this one is a part. */
    JsonException within(String place) {
        return new JsonException(place + (path == null ? "" : path.substring(1)), String.valueOf(getMessage()));
    }

    /** Jackson's own messages quote the payload, so neither they nor their exceptions are passed on. */
    static JsonException of(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping) : null;
        Throwable root = e;
        while (root.getCause() instanceof JsonProcessingException deeper) {
            root = deeper;
        }
        if (root.getCause() instanceof Error error) {
            throw error; // Jackson wraps what a record's constructor throws, even an OutOfMemoryError
        }
        if (root instanceof StreamConstraintsException) {
            return new JsonException(path, "JSON beyond the limits of depth, text length or number length" + at(e));
        }
        if (root instanceof StreamReadException) {
            return new JsonException(path, "malformed or truncated JSON" + at((JsonProcessingException) root));
        }
        if (root instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new JsonException(
                    path, "expected " + mismatch.getTargetType().getSimpleName());
        }
        return new JsonException(path, "unexpected JSON");
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
