package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One error of an answer.
 *
 * @param message the vendor's sentence
 * @param path names and indexes down to the member that failed; empty where the vendor names none
 * @param additional members that this SDK does not know
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

    /** Leaves the vendor's words out: unlike those of an exception they are as they came. */
    @Override
    public String toString() {
        return "GraphqlError[" + (message == null ? "no message" : message.length() + " characters") + "]";
    }
}
