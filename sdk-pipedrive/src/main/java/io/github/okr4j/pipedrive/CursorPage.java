package io.github.okr4j.pipedrive;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of a list that goes by cursor. */
@Envelope
record CursorPage(
        @JsonProperty("data") @Nullable List<RawItem> data,
        @JsonProperty("additional_data") @Nullable Additional additionalData) {
    @Envelope
    record Additional(@JsonProperty("next_cursor") @Nullable String nextCursor) {}

    List<Map<String, Object>> items() {
        return Immutable.list(data).stream().map(RawItem::members).toList();
    }

    @Nullable
    String next() {
        return additionalData == null ? null : additionalData.nextCursor();
    }
}
