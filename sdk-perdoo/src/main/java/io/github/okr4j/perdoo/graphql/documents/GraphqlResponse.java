package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole response of status 200: the data and the errors beside it.
 *
 * @param data the selected fields, null for each that failed; null if all failed
 * @param errors the reasons for missing data; empty if none is missing
 */
@Envelope
public record GraphqlResponse(
        @JsonProperty("data") @Nullable Map<String, Object> data,
        @JsonProperty("errors") List<GraphqlError> errors) {
    /** Copies map and list. */
    public GraphqlResponse {
        data = data == null ? null : Immutable.json(data);
        errors = Immutable.list(errors);
    }

    /** Leaves the data out: it may hold personal data. */
    @Override
    public String toString() {
        return "GraphqlResponse[data=" + (data == null ? "none" : data.keySet()) + ", errors=" + errors.size() + "]";
    }
}
