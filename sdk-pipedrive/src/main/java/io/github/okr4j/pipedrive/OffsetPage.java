package io.github.okr4j.pipedrive;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of a list of version 1. */
@Envelope
record OffsetPage(
        @JsonProperty("data") @Nullable List<RawItem> data,
        @JsonProperty("additional_data") @Nullable Additional additionalData) {
    /** Leads have the flag here, other lists under {@code pagination}. */
    @Envelope
    record Additional(
            @JsonProperty("pagination") @Nullable Pagination pagination,

            @JsonProperty("more_items_in_collection") @Nullable
            Boolean more) {}

    @Envelope
    record Pagination(
            @JsonProperty("more_items_in_collection") @Nullable
            Boolean more) {}

    List<Map<String, Object>> items() {
        return RawItem.all(data);
    }

    boolean hasMore() {
        if (additionalData == null) {
            return false;
        }
        Pagination pagination = additionalData.pagination();
        return Boolean.TRUE.equals(additionalData.more())
                || (pagination != null && Boolean.TRUE.equals(pagination.more()));
    }
}
