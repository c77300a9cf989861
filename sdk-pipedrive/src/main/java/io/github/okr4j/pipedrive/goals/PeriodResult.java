package io.github.okr4j.pipedrive.goals;

import java.time.LocalDate;

/**
 * Progress of a goal in one part of its duration.
 *
 * @param start the first day of the part
 * @param end the last day of the part
 * @param result the progress made within the part alone, and the goal as it is now
 */
public record PeriodResult(LocalDate start, LocalDate end, GoalResult result) {}
