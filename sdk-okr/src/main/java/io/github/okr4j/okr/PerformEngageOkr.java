package io.github.okr4j.okr;

import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.performengage.goals.RagStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals and OKRs of Perform &amp; Engage 365 in the common form. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PerformEngageOkr {
    private PerformEngageOkr() {}

    /**
     * All goals, sub-goals, OKRs and their key results, as goals: the vendor does not say which is which, and names no
     * parent.
     *
     * @param client who reads; stays the caller's
     * @return the source
     */
    public static OkrSource of(PerformEngageClient client) {
        Segment goals = new PagedSegment<>("goals", client.goals().list(), PerformEngageOkr::item);
        return CompositeSource.of(OkrVendor.PERFORM_ENGAGE, "", List.of(goals));
    }

    private static OkrItem item(Goal goal) {
        OkrMeasure measure = new OkrMeasure(
                goal.baselineValue(),
                goal.currentValue(),
                goal.targetValue(),
                goal.unit() == null ? null : goal.unit().text());
        return new OkrItem(
                OkrVendor.PERFORM_ENGAGE,
                OkrKind.GOAL,
                OkrVendor.PERFORM_ENGAGE.id(OkrKind.GOAL, goal.apiId()),
                goal.title(),
                List.of(owner(goal)),
                new OkrPeriod(goal.startDate(), goal.targetDate()),
                OkrProgress.computed(measure),
                measure,
                status(goal),
                null,
                null,
                null,
                goal);
    }

    /** Without any owner it is a goal of the whole organisation. */
    private static OkrOwner owner(Goal goal) {
        if (goal.personName() != null) {
            return new OkrOwner(OkrOwner.Kind.PERSON, null, goal.personName());
        }
        if (goal.teamManagerName() != null) {
            return new OkrOwner(OkrOwner.Kind.TEAM, null, goal.teamManagerName());
        }
        if (goal.personGroupName() != null) {
            return new OkrOwner(OkrOwner.Kind.GROUP, null, goal.personGroupName());
        }
        return goal.department() == null
                ? new OkrOwner(OkrOwner.Kind.COMPANY, null, null)
                : new OkrOwner(OkrOwner.Kind.DEPARTMENT, null, goal.department());
    }

    private static OkrStatus status(Goal goal) {
        OpenEnum<RagStatus> rag = goal.ragStatus();
        String word = rag == null ? null : rag.toString();
        if (Boolean.TRUE.equals(goal.isComplete())) {
            return new OkrStatus(State.DONE, word);
        }
        return new OkrStatus(state(rag == null ? null : rag.known()), word);
    }

    private static State state(@Nullable RagStatus rag) {
        if (rag == null) {
            return State.UNKNOWN;
        }
        return switch (rag) {
            case RED -> State.OFF_TRACK;
            case AMBER -> State.AT_RISK;
            case GREEN -> State.ON_TRACK;
        };
    }
}
