package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included; without an end it goes on for ever. */
record PipedrivePeriod(LocalDate start, @Nullable LocalDate end) {

    private static final String START = "period.start";
    private static final String END = "period.end";

    static boolean isAsked(Query query) {
        return query.has(START) || query.has(END);
    }

    /** The period of a query, in which each end must come with the other. */
    static PipedrivePeriod required(Query query) {
        LocalDate start = PipedriveContract.date(START, query.first(START));
        LocalDate end = PipedriveContract.date(END, query.first(END));
        if (end.isBefore(start)) {
            throw PipedriveContract.badRequest("period.end is before period.start");
        }
        return new PipedrivePeriod(start, end);
    }

    static PipedrivePeriod ofDuration(Map<String, @Nullable Object> goal) {
        Map<String, @Nullable Object> duration = Json.asObject(Objects.requireNonNull(goal.get("duration")));
        Object end = duration.get("end");
        return new PipedrivePeriod(
                PipedriveContract.date("duration.start", duration.get("start")),
                end == null ? null : PipedriveContract.date("duration.end", end));
    }

    boolean contains(PipedrivePeriod other) {
        boolean endsInside = end == null || (other.end != null && !other.end.isAfter(end));
        return !other.start.isBefore(start) && endsInside;
    }

    boolean overlaps(PipedrivePeriod other) {
        return (end == null || !end.isBefore(other.start)) && (other.end == null || !start.isAfter(other.end));
    }
}
