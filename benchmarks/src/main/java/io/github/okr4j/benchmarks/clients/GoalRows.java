package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of goals.
 *
 * @param count how many goals the list has
 * @param next the link to the next page, null at the end
 * @param results the goals
 */
public record GoalRows(
        @JsonProperty("count") long count,
        @JsonProperty("next") @Nullable String next,
        @JsonProperty("results") List<GoalRow> results) {}
