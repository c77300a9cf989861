package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.Checks;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.objectives.Objective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Objectives and key results of the REST contract in the common form. It has no start values, so there is no progress. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PerdooRestOkr {
    private PerdooRestOkr() {}

    /**
     * The objectives of a cycle, then its key results.
     *
     * <p>The contract has the ids of owners. The names come from the lists of users and teams, each read at most once per
     * iteration and only if an objective has such an owner. An owner keeps the id if its name is not found or the list cannot
     * be read; that never ends the iteration.
     *
     * @param client who reads; stays the caller's
     * @param cycleId the cycle's id
     * @return the source
     * @throws IllegalArgumentException if {@code cycleId} is blank or holds a control character
     * @see #withoutOwnerNames
     */
    public static OkrSource of(PerdooRestClient client, String cycleId) {
        return source(
                client,
                cycleId,
                new OwnerNames(
                        objectives(client, cycleId),
                        Map.of(
                                OkrOwner.Kind.PERSON, options -> users(client, options),
                                OkrOwner.Kind.TEAM, options -> teams(client, options))));
    }

    /**
     * The same without the calls for the names of owners, who have ids only.
     *
     * @throws IllegalArgumentException if {@code cycleId} is blank or holds a control character
     */
    public static OkrSource withoutOwnerNames(PerdooRestClient client, String cycleId) {
        return source(client, cycleId, objectives(client, cycleId));
    }

    private static Segment objectives(PerdooRestClient client, String cycleId) {
        return new PagedSegment<>("objectives", client.objectives().list(cycleId), PerdooRestOkr::item);
    }

    private static OkrSource source(PerdooRestClient client, String cycleId, Segment objectives) {
        Segment keyResults =
                new PagedSegment<>("keyresults", client.keyResults().list(cycleId), PerdooRestOkr::item);
        return CompositeSource.of(OkrVendor.PERDOO_REST, cycleId, List.of(objectives, keyResults));
    }

    private static Map<String, String> users(PerdooRestClient client, CallOptions options) {
        Map<String, String> names = new HashMap<>();
        client.users().list().with(options).forEach(user -> names.put(user.id(), user.name()));
        return names;
    }

    private static Map<String, String> teams(PerdooRestClient client, CallOptions options) {
        Map<String, String> names = new HashMap<>();
        client.teams().list().with(options).forEach(team -> names.put(team.id(), team.name()));
        return names;
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
