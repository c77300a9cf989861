package io.github.okr4j.pipedrive.deals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of a list. The end is a cursor that is null or missing, or no additional data at all. */
@Envelope
record DealPage(
        @JsonProperty("data") @Nullable List<Deal> data,
        @JsonProperty("additional_data") @Nullable More additionalData) {
    static final Pagination<DealPage, Deal> RULE =
            Pagination.cursor("cursor", Map.of(), DealPage::items, DealPage::next);

    @Envelope
    record More(@JsonProperty("next_cursor") @Nullable String nextCursor) {}

    List<Deal> items() {
        return Immutable.list(data);
    }

    @Nullable
    String next() {
        return additionalData == null ? null : additionalData.nextCursor();
    }
}
