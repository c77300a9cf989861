package io.github.okr4j.okr;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.GoalUser;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.WorkspaceGoals;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals and key results of a ClickUp Workspace in the common form. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class ClickUpOkr {
    private ClickUpOkr() {}

    /**
     * The goals of a Workspace, completed ones too, each followed by its key results; days are those of UTC.
     *
     * @param client who reads; stays the caller's
     * @param workspaceId the Workspace's id
     * @return the source
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see #of(ClickUpClient, String, ZoneId)
     */
    public static OkrSource of(ClickUpClient client, String workspaceId) {
        return of(client, workspaceId, ZoneOffset.UTC);
    }

    /**
     * The goals of a Workspace, completed ones too, each followed by its key results, in the order of their ids.
     *
     * <p>ClickUp has no list with key results: a call for the list, and one for each goal, up to eight at a time and none
     * that the rate limit has no room for. The client's rate limiter, if it has one, and its retries hold for all of them.
     * A goal that cannot be read is reported and tried again by another iteration; see {@link SourceFailure#id}.
     *
     * @param client who reads; stays the caller's
     * @param workspaceId the Workspace's id
     * @param zone where ClickUp's instants become days
     * @return the source
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     */
    public static OkrSource of(ClickUpClient client, String workspaceId, ZoneId zone) {
        Segment goals = new DetailSegment<>(
                client.raw(), OkrVendor.CLICKUP, client.goals().list(workspaceId, true), new Goals(client, zone));
        return CompositeSource.of(OkrVendor.CLICKUP, workspaceId, List.of(goals));
    }

    /**
     * Check-ins on key results of this account. {@code steps_current} and {@code note} are sent. An automatic key result is
     * refused; one of type boolean accepts 0, 1, its start and its target; a percentage is written as 50, not as 0.5.
     *
     * @param client sends the check-ins; remains open
     */
    public static OkrCheckIns checkIns(ClickUpClient client) {
        return new OkrCheckIns(new ClickUpCheckIns(Checks.notNull("client", client)));
    }

    /** The goal itself is read anew, so no more is kept. */
    private record Listed(String id, @Nullable Integer size) implements DetailSegment.Entry {}

    private record Goals(ClickUpClient client, ZoneId zone)
            implements DetailSegment.Detail<WorkspaceGoals, Listed, Goal> {
        @Override
        public String operation() {
            return "clickup.goals.get";
        }

        @Override
        public List<Listed> entries(WorkspaceGoals listed) {
            return listed.all().stream()
                    .map(goal ->
                            new Listed(goal.id(), goal.keyResultCount() == null ? null : 1 + goal.keyResultCount()))
                    .toList();
        }

        @Override
        public ApiCall<Goal> call(Listed entry) {
            return client.goals().get(entry.id());
        }

        @Override
        public List<OkrItem> items(Listed entry, @Nullable Goal goal) {
            return goal == null ? List.of() : ClickUpOkr.items(goal, zone);
        }

        /** An unknown id is a 401 there, as is a bad token. */
        @Override
        public boolean isGone(int status) {
            return status == 401 || status == 404;
        }
    }

    private static List<OkrItem> items(Goal goal, ZoneId zone) {
        List<OkrItem> items = new ArrayList<>();
        items.add(item(goal, zone));
        goal.keyResults().forEach(keyResult -> items.add(item(keyResult, goal)));
        return items;
    }

    private static OkrItem item(Goal goal, ZoneId zone) {
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.GOAL,
                OkrVendor.CLICKUP.id(OkrKind.GOAL, goal.id()),
                goal.name(),
                owners(goal.owners()),
                new OkrPeriod(day(goal.startDate(), zone), day(goal.dueDate(), zone)),
                OkrProgress.reported(goal.percentCompleted()),
                OkrMeasure.UNKNOWN,
                OkrStatus.UNKNOWN,
                null,
                page(goal.prettyUrl()),
                goal.dateUpdated(),
                goal);
    }

    static OkrItem item(KeyResult keyResult, Goal goal) {
        OkrMeasure measure = new OkrMeasure(
                keyResult.stepsStart(), keyResult.stepsCurrent(), keyResult.stepsEnd(), keyResult.unit());
        return item(keyResult, goal.id(), measure);
    }

    /** The response to an edit has no steps. Start and target are those of the item before. */
    static OkrItem moved(KeyResult changed, @Nullable OkrItem before, BigDecimal value) {
        OkrMeasure known = before == null ? OkrMeasure.UNKNOWN : before.measure();
        String unit = changed.unit() == null ? known.unit() : changed.unit();
        return item(changed, changed.goalId(), new OkrMeasure(known.start(), value, known.target(), unit));
    }

    private static OkrItem item(KeyResult keyResult, @Nullable String goalId, OkrMeasure measure) {
        OkrProgress reported = OkrProgress.reported(keyResult.percentCompleted());
        boolean completed = Boolean.TRUE.equals(keyResult.completed());
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.KEY_RESULT,
                OkrVendor.CLICKUP.id(OkrKind.KEY_RESULT, keyResult.id()),
                keyResult.name(),
                owners(keyResult.owners()),
                OkrPeriod.UNKNOWN,
                reported.fraction() == null ? OkrProgress.computed(measure) : reported,
                measure,
                completed ? new OkrStatus(State.DONE, "completed") : OkrStatus.UNKNOWN,
                goalId == null ? null : OkrVendor.CLICKUP.id(OkrKind.GOAL, goalId),
                null,
                keyResult.lastAction() == null ? null : keyResult.lastAction().dateModified(),
                keyResult);
    }

    private static List<OkrOwner> owners(List<GoalUser> users) {
        return users.stream()
                .map(user -> new OkrOwner(
                        OkrOwner.Kind.PERSON,
                        user.id() == null ? null : user.id().toString(),
                        user.username()))
                .toList();
    }

    /** A zero is what clients send that mean no date. */
    private static @Nullable LocalDate day(@Nullable Instant instant, ZoneId zone) {
        return instant == null || instant.equals(Instant.EPOCH)
                ? null
                : instant.atZone(zone).toLocalDate();
    }

    private static @Nullable URI page(@Nullable String address) {
        if (address == null || !address.startsWith("https://")) {
            return null;
        }
        try {
            return URI.create(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
