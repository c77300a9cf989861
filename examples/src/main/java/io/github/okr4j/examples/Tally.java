package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of items by state, of late ones, and the average of the progresses that are known. */
final class Tally {
    private static final int SCALE = 4;

    private final Map<State, Integer> standings = new EnumMap<>(State.class);
    private int overdue;
    private int known;
    private BigDecimal sum = BigDecimal.ZERO;

    void add(ReportRow row) {
        standings.merge(row.status(), 1, Integer::sum);
        overdue += row.overdue() ? 1 : 0;
        if (row.fraction() != null) {
            known++;
            // The sum keeps no more decimals than are shown of it.
            sum = sum.add(row.fraction().setScale(2 * SCALE, RoundingMode.HALF_UP));
        }
    }

    void add(Tally other) {
        other.standings.forEach((state, count) -> standings.merge(state, count, Integer::sum));
        overdue += other.overdue;
        known += other.known;
        sum = sum.add(other.sum);
    }

    public int items() {
        return standings.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(State state) {
        return standings.getOrDefault(state, 0);
    }

    /** In the order of the standings. */
    public List<Integer> counts() {
        return Arrays.stream(State.values()).map(this::count).toList();
    }

    public int overdue() {
        return overdue;
    }

    /** How many items are off track or at risk. */
    int inDanger() {
        return count(State.OFF_TRACK) + count(State.AT_RISK);
    }

    public int known() {
        return known;
    }

    /** Percent, or null if no progress is known. */
    @Nullable
    public String average() {
        return known == 0 ? null : Wording.percent(mean());
    }

    /** The average as a bar can show it. */
    public int filled() {
        return known == 0
                ? 0
                : mean().max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE)
                        .movePointRight(2)
                        .intValue();
    }

    private BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(known), SCALE, RoundingMode.HALF_UP);
    }
}
