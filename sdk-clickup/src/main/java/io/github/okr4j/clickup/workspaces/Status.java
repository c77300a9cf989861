package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A status that tasks can have.
 *
 * @param id the id
 * @param status its name, the one that filters take
 * @param type what it means
 * @param orderIndex its place among the others
 * @param color its color, {@code #rrggbb}
 * @param statusGroup the group of statuses it belongs to; only in a List that was read alone
 * @param additional fields that this SDK does not know
 */
public record Status(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("type") @Nullable OpenEnum<StatusType> type,
        @JsonProperty("orderindex") @Nullable BigDecimal orderIndex,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("status_group") @Nullable String statusGroup,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Status {
        additional = Immutable.json(additional);
    }
}
