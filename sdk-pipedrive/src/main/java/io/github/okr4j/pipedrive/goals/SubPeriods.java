package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.json.Immutable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A goal's duration divided by the calendar. The first part begins and the last part ends with the goal. */
record SubPeriods(LocalDate start, List<LocalDate> ends) {
    private static final String START = "period.start";
    private static final String END = "period.end";

    /** The maximum number of pages of a list. A goal that ends in the year 9999 must not exhaust the memory. */
    private static final int MAX_PARTS = 10_000;

    SubPeriods {
        ends = Immutable.list(ends);
    }

    /**
     * Divides a goal's duration.
     *
     * @param duration when the goal runs
     * @param today the end of a goal without one
     */
    static SubPeriods of(Goal.@Nullable Duration duration, Interval interval, LocalDate today) {
        if (duration == null || duration.start() == null) {
            throw new IllegalArgumentException("goal.duration.start must be known");
        }
        LocalDate start = duration.start();
        Period.requireOrder("goal.duration", start, duration.end());
        LocalDate end = duration.end() == null ? today : duration.end();
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(end); ) {
            if (ends.size() == MAX_PARTS) {
                throw new IllegalArgumentException("interval is too short: the goal's duration from " + start + " to "
                        + end + " has more than " + MAX_PARTS + " " + interval.wireName() + " parts");
            }
            LocalDate last = lastDay(day, interval);
            ends.add(last.isAfter(end) ? end : last);
            day = last.plusDays(1);
        }
        return new SubPeriods(start, ends);
    }

    private static LocalDate lastDay(LocalDate day, Interval interval) {
        return switch (interval) {
            case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTHLY -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTERLY ->
                day.withDayOfMonth(1)
                        .plusMonths(2 - (day.getMonthValue() - 1) % 3)
                        .with(TemporalAdjusters.lastDayOfMonth());
            case YEARLY -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** The query of a part. */
    Map<String, String> position(int index) {
        Map<String, String> position = new LinkedHashMap<>();
        position.put(START, startOf(index).toString());
        position.put(END, ends.get(index).toString());
        return position;
    }

    /** The index of the part at a position. The end of the last part may have changed since, with today. */
    int indexOf(Map<String, String> position) {
        String wanted = position.get(START);
        for (int i = 0; i < ends.size(); i++) {
            if (startOf(i).toString().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("pageToken names no part of the goal's duration");
    }

    PeriodResult result(int index, GoalResult result) {
        return new PeriodResult(startOf(index), ends.get(index), result);
    }

    private LocalDate startOf(int index) {
        return index == 0 ? start : ends.get(index - 1).plusDays(1);
    }
}
