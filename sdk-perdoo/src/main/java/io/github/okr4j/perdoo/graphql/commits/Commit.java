package io.github.okr4j.perdoo.graphql.commits;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A progress update. Only the id is always present.
 *
 * @param id an opaque id
 * @param value the value that was reported
 * @param status the reported status
 * @param commitDate the day that the report is for
 * @param additional fields that this SDK does not know
 */
public record Commit(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("value") @Nullable BigDecimal value,
        @JsonProperty("status") @Nullable OpenEnum<CommitStatus> status,
        @JsonProperty("commitDate") @Nullable LocalDate commitDate,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Commit {
        additional = Immutable.json(additional);
    }
}
