package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalResult;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goals of a Pipedrive company in the common form. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PipedriveOkr {
    private PipedriveOkr() {}

    /**
     * Every goal that the caller may see, active or not, with what was reached, in the order of their ids; today is that
     * of UTC.
     *
     * <p>Pipedrive has no list of all goals: six searches, and a call for the result of each goal, at 20 tokens apiece, up
     * to eight at a time. A goal without an end is measured until today; one that begins later has no result yet. A goal
     * whose result cannot be read is reported and tried again by another iteration; see {@link SourceFailure#id}.
     *
     * <p>Pipedrive sends the ids of owners. The names come from the list of users, and from the list of teams if a team owns a
     * goal, each read at most once per iteration at 20 tokens. An owner keeps the id if its name is not found or the list
     * cannot be read; that never ends the iteration.
     *
     * @param client who reads; stays the caller's
     * @return the source
     * @see #withoutOwnerNames
     */
    public static OkrSource of(PipedriveClient client) {
        return of(client, Clock.systemUTC());
    }

    /** The same without the calls for the names of owners, who have ids only. */
    public static OkrSource withoutOwnerNames(PipedriveClient client) {
        return source(goals(client, Clock.systemUTC()));
    }

    static OkrSource of(PipedriveClient client, Clock clock) {
        return source(new OwnerNames(
                goals(client, clock),
                Map.of(
                        OkrOwner.Kind.PERSON, options -> users(client, options),
                        OkrOwner.Kind.TEAM, options -> teams(client, options))));
    }

    private static Segment goals(PipedriveClient client, Clock clock) {
        return new DetailSegment<>(
                client.raw(), OkrVendor.PIPEDRIVE, client.goals().all(), new Results(client, clock));
    }

    private static OkrSource source(Segment goals) {
        return CompositeSource.of(OkrVendor.PIPEDRIVE, "", List.of(goals));
    }

    private static Map<String, String> users(PipedriveClient client, CallOptions options) {
        Map<String, String> names = new HashMap<>();
        client.users()
                .list()
                .with(options)
                .execute()
                .forEach(user -> names.put(String.valueOf(user.id()), user.name()));
        return names;
    }

    private static Map<String, String> teams(PipedriveClient client, CallOptions options) {
        Map<String, String> names = new HashMap<>();
        client.teams()
                .list()
                .with(options)
                .execute()
                .forEach(team -> names.put(String.valueOf(team.id()), team.name()));
        return names;
    }

    /** A goal, and until when its result is asked for; null if it has none yet. */
    private record Listed(Goal goal, @Nullable LocalDate until) implements DetailSegment.Entry {
        @Override
        public String id() {
            return goal.id();
        }

        @Override
        public Integer size() {
            return 1;
        }

        @Override
        public boolean needsCall() {
            return until != null;
        }
    }

    private record Results(PipedriveClient client, Clock clock)
            implements DetailSegment.Detail<List<Goal>, Listed, GoalResult> {
        @Override
        public String operation() {
            return "pipedrive.goals.results";
        }

        @Override
        public List<Listed> entries(List<Goal> listed) {
            return listed.stream().map(goal -> new Listed(goal, until(goal))).toList();
        }

        @Override
        public ApiCall<GoalResult> call(Listed entry) {
            Goal.Duration duration = Objects.requireNonNull(entry.goal().duration());
            return client.goals()
                    .results(
                            entry.id(),
                            Objects.requireNonNull(duration.start()),
                            Objects.requireNonNull(entry.until()));
        }

        @Override
        public List<OkrItem> items(Listed entry, @Nullable GoalResult result) {
            return List.of(item(entry.goal(), result == null ? null : result.progress()));
        }

        @Override
        public boolean isGone(int status) {
            return status == 404;
        }

        private @Nullable LocalDate until(Goal goal) {
            Goal.Duration duration = goal.duration();
            LocalDate start = duration == null ? null : duration.start();
            if (duration == null || start == null) {
                return null;
            }
            LocalDate until = duration.end() == null ? LocalDate.now(clock) : duration.end();
            return until.isBefore(start) ? null : until;
        }
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
