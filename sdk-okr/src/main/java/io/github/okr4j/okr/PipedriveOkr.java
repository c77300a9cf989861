package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalResult;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goals of a Pipedrive company in the common form. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PipedriveOkr {
    private static final Set<Integer> GONE = Set.of(404);

    private PipedriveOkr() {}

    /**
     * Every goal that the caller may see, active or not, with what was reached, in the order of their ids; today is that
     * of UTC.
     *
     * <p>Pipedrive has no list of all goals: six searches, and a call for the result of each goal, at 20 tokens apiece. A goal without an end is measured until today; one that begins later has no result yet.
     *
     * @param client who reads; stays the caller's
     * @return the source
     */
    public static OkrSource of(PipedriveClient client) {
        return of(client, Clock.systemUTC());
    }

    static OkrSource of(PipedriveClient client, Clock clock) {
        Segment goals = new DetailSegment<>(
                client.goals().all(),
                PipedriveOkr::listed,
                (listed, options) -> List.of(item(listed.goal(), reached(client, listed.goal(), options, clock))),
                GONE);
        return CompositeSource.of(OkrVendor.PIPEDRIVE, "", List.of(goals));
    }

    private record Listed(Goal goal) implements DetailSegment.Entry {
        @Override
        public String id() {
            return goal.id();
        }

        @Override
        public Integer size() {
            return 1;
        }
    }

    private static List<Listed> listed(List<Goal> found) {
        return found.stream().map(Listed::new).toList();
    }

    private static @Nullable BigDecimal reached(PipedriveClient client, Goal goal, CallOptions options, Clock clock) {
        Goal.Duration duration = goal.duration();
        LocalDate start = duration == null ? null : duration.start();
        if (duration == null || start == null) {
            return null;
        }
        LocalDate end = duration.end();
        LocalDate until = end == null ? LocalDate.now(clock) : end;
        if (until.isBefore(start)) {
            return null;
        }
        GoalResult result =
                client.goals().results(goal.id(), start, until).with(options).execute();
        return result.progress();
    }

    private static OkrItem item(Goal goal, @Nullable BigDecimal reached) {
        Goal.ExpectedOutcome outcome = goal.expectedOutcome();
        // A goal counts what happens within its duration, so it begins at nothing.
        OkrMeasure measure = new OkrMeasure(
                BigDecimal.ZERO,
                reached,
                outcome == null ? null : outcome.target(),
                outcome == null || outcome.trackingMetric() == null
                        ? null
                        : outcome.trackingMetric().toString());
        Goal.Duration duration = goal.duration();
        return new OkrItem(
                OkrVendor.PIPEDRIVE,
                OkrKind.GOAL,
                OkrVendor.PIPEDRIVE.id(OkrKind.GOAL, goal.id()),
                goal.title(),
                owners(goal.assignee()),
                duration == null ? OkrPeriod.UNKNOWN : new OkrPeriod(duration.start(), duration.end()),
                OkrProgress.computed(measure),
                measure,
                OkrStatus.UNKNOWN,
                null,
                null,
                null,
                goal);
    }

    private static List<OkrOwner> owners(Goal.@Nullable Assignee assignee) {
        if (assignee == null) {
            return List.of();
        }
        AssigneeType type = assignee.type() == null ? null : assignee.type().known();
        OkrOwner.Kind kind = type == null
                ? OkrOwner.Kind.UNKNOWN
                : switch (type) {
                    case PERSON -> OkrOwner.Kind.PERSON;
                    case TEAM -> OkrOwner.Kind.TEAM;
                    case COMPANY -> OkrOwner.Kind.COMPANY;
                };
        return List.of(
                new OkrOwner(kind, assignee.id() == null ? null : assignee.id().toString(), null));
    }
}
