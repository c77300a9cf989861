package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The order of the report: what needs somebody first. */
enum Urgency {
    OFF_TRACK,
    AT_RISK,
    OVERDUE,
    UNKNOWN,
    ON_TRACK,
    DONE;

    static Urgency of(OkrItem item, LocalDate today) {
        return switch (item.status().state()) {
            case OFF_TRACK -> OFF_TRACK;
            case AT_RISK -> AT_RISK;
            case UNKNOWN -> isOverdue(item, today) ? OVERDUE : UNKNOWN;
            case ON_TRACK -> isOverdue(item, today) ? OVERDUE : ON_TRACK;
            case DONE -> DONE;
        };
    }

    /** Due before today, neither done nor at its target. Computed here; no vendor says so. */
    static boolean isOverdue(OkrItem item, LocalDate today) {
        LocalDate due = item.period().due();
        BigDecimal fraction = item.progress().fraction();
        boolean reached =
                item.status().state() == State.DONE || (fraction != null && fraction.compareTo(BigDecimal.ONE) >= 0);
        return due != null && due.isBefore(today) && !reached;
    }
}
