package io.github.okr4j.okr;

import io.github.okr4j.core.Checks;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.objectives.Objective;
import java.util.ArrayList;
import java.util.List;

/** Objectives and key results of the REST contract in the common form. It has no start values, so there is no progress. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PerdooRestOkr {
    private PerdooRestOkr() {}

    /**
     * The objectives of a cycle, then its key results.
     *
     * @param client who reads; stays the caller's
     * @param cycleId the cycle's id
     * @return the source
     * @throws IllegalArgumentException if {@code cycleId} is blank or holds a control character
     */
    public static OkrSource of(PerdooRestClient client, String cycleId) {
        return CompositeSource.of(
                OkrVendor.PERDOO_REST,
                cycleId,
                List.of(
                        new PagedSegment<>("objectives", client.objectives().list(cycleId), PerdooRestOkr::item),
                        new PagedSegment<>("keyresults", client.keyResults().list(cycleId), PerdooRestOkr::item)));
    }

    /**
     * Check-ins on key results of this account. Each reads the key result twice and replaces it with a copy that has the new
     * {@code current_value}; see {@link io.github.okr4j.perdoo.rest.keyresults.KeyResults#modify}. A milestone accepts 0 and
     * 1. There are no notes, so a note is refused.
     *
     * @param client sends the check-ins; remains open
     */
    public static OkrCheckIns checkIns(PerdooRestClient client) {
        return new OkrCheckIns(new PerdooRestCheckIns(Checks.notNull("client", client)));
    }

    private static OkrItem item(Objective objective) {
        return new OkrItem(
                OkrVendor.PERDOO_REST,
                OkrKind.OBJECTIVE,
                OkrVendor.PERDOO_REST.id(OkrKind.OBJECTIVE, idOf(objective)),
                objective.name(),
                owners(objective),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                OkrMeasure.UNKNOWN,
                OkrStatus.UNKNOWN,
                objective.parentObjectiveId() == null
                        ? null
                        : OkrVendor.PERDOO_REST.id(OkrKind.OBJECTIVE, objective.parentObjectiveId()),
                null,
                objective.modifiedAt() == null ? null : objective.modifiedAt().instant(),
                objective);
    }

    /** The vendor's sample of a list leaves ids out; what is left is the name. */
    private static String idOf(Objective objective) {
        return objective.id() == null ? "named " + objective.name() : objective.id();
    }

    private static List<OkrOwner> owners(Objective objective) {
        List<OkrOwner> owners = new ArrayList<>();
        if (objective.assigneeId() != null) {
            owners.add(new OkrOwner(OkrOwner.Kind.PERSON, objective.assigneeId(), null));
        }
        if (objective.teamId() != null) {
            owners.add(new OkrOwner(OkrOwner.Kind.TEAM, objective.teamId(), null));
        }
        if (Boolean.TRUE.equals(objective.isCompany())) {
            owners.add(new OkrOwner(OkrOwner.Kind.COMPANY, null, null));
        }
        return owners;
    }

    static OkrItem item(KeyResult keyResult) {
        // A range has two targets and a baseline none.
        boolean oneTarget = keyResult.type() == null
                || !(keyResult.type().is(MetricType.RANGE) || keyResult.type().is(MetricType.BASELINE));
        return new OkrItem(
                OkrVendor.PERDOO_REST,
                OkrKind.KEY_RESULT,
                OkrVendor.PERDOO_REST.id(OkrKind.KEY_RESULT, keyResult.id()),
                keyResult.name(),
                List.of(),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                new OkrMeasure(null, keyResult.currentValue(), oneTarget ? keyResult.targetValueMin() : null, null),
                OkrStatus.UNKNOWN,
                keyResult.objectiveId() == null
                        ? null
                        : OkrVendor.PERDOO_REST.id(OkrKind.OBJECTIVE, keyResult.objectiveId()),
                null,
                keyResult.modifiedAt() == null ? null : keyResult.modifiedAt().instant(),
                keyResult);
    }
}
