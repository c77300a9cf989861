package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is sent to create a goal. The vendor documents no such operation; the server takes it all the same.
 *
 * @param title the title
 * @param unit what its values count
 * @param targetValue where it is reached
 * @param startDate the first day
 * @param targetDate the day until which it is to be reached
 */
public record NewGoal(
        @JsonProperty("title") String title,
        @JsonProperty("unit") String unit,
        @JsonProperty("target_value") BigDecimal targetValue,
        @JsonProperty("start_date") LocalDate startDate,
        @JsonProperty("target_date") LocalDate targetDate) {
    /**
     * A goal to create.
     *
     * @return always the same values
     */
    public static NewGoal example() {
        return new NewGoal(
                "Answer every request within a day",
                "perc",
                new BigDecimal("100.0000"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }
}
