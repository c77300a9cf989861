package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One error of a response.
 *
 * @param message Perdoo's message, or null
 * @param path names and indexes down to the field that failed; empty if Perdoo sends none
 * @param additional fields that this SDK does not know
 */
public record GraphqlError(
        @JsonProperty("message") @Nullable String message,
        @JsonProperty("path") List<Object> path,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies list and map. */
    public GraphqlError {
        path = Immutable.list(path);
        additional = Immutable.json(additional);
    }

    /** Leaves the message out: unlike that of an exception, it is not redacted. */
    @Override
    public String toString() {
        return "GraphqlError[" + (message == null ? "no message" : message.length() + " characters") + "]";
    }
}
