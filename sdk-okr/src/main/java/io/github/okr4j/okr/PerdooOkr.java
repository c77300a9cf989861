package io.github.okr4j.okr;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.graphql.commits.Commit;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.documents.Link;
import io.github.okr4j.perdoo.graphql.kpis.Kpi;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objectives, key results and KPIs of Perdoo's own GraphQL API in the common form. */
@SuppressWarnings("exports") // whoever has the client requires its module
public final class PerdooOkr {
    private static final int DATE_LENGTH = 10;

    private PerdooOkr() {}

    /**
     * All objectives, then all key results, then all KPIs that the token's user may see; days are those of UTC.
     *
     * @param client who reads; stays the caller's
     * @return the source
     * @see #of(PerdooClient, ZoneId)
     */
    public static OkrSource of(PerdooClient client) {
        return of(client, ZoneOffset.UTC);
    }

    /**
     * All objectives, then all key results, then all KPIs that the token's user may see. Initiatives, which are work and
     * no measure, and strategic pillars are left out.
     *
     * @param client who reads; stays the caller's
     * @param zone where Perdoo's instants become days
     * @return the source
     */
    public static OkrSource of(PerdooClient client, ZoneId zone) {
        List<Segment> parts = List.of(
                new PagedSegment<>(
                        "objectives", client.objectives().list(ObjectiveQuery.ALL), objective -> item(objective, zone)),
                new PagedSegment<>("keyresults", client.results().keyResults(ResultQuery.ALL), PerdooOkr::item),
                new PagedSegment<>("kpis", client.kpis().list(KpiQuery.ALL), PerdooOkr::item));
        // Perdoo's cursors are positions: what moves while it is read comes twice.
        return new NamedSource(
                OkrVendor.PERDOO.prefix(),
                CompositeSource.list(OkrVendor.PERDOO, "", parts).distinctBy(OkrItem::id));
    }

    /**
     * Check-ins on key results and KPIs of this account, each a progress update ({@code upsertCommit}) with value and
     * comment. The mutation is known from third parties only.
     *
     * @param client sends the check-ins; remains open
     */
    public static OkrCheckIns checkIns(PerdooClient client) {
        return new OkrCheckIns(new PerdooCheckIns(Checks.notNull("client", client)));
    }

    /** The item after a progress update, whose response has value and status only. */
    static OkrItem moved(OkrItem before, Commit commit, BigDecimal sent) {
        OkrMeasure known = before.measure();
        BigDecimal value = commit.value() == null ? sent : commit.value();
        OkrMeasure measure = new OkrMeasure(known.start(), value, known.target(), known.unit());
        boolean isWay = before.source() instanceof Result result && isWay(result.targetType());
        return new OkrItem(
                before.vendor(),
                before.kind(),
                before.id(),
                before.title(),
                before.owners(),
                before.period(),
                isWay ? OkrProgress.computed(measure) : OkrProgress.UNKNOWN,
                measure,
                commit.status() == null ? before.status() : status(commit.status()),
                before.parentId(),
                before.link(),
                null,
                before.source());
    }

    private static OkrItem item(Objective objective, ZoneId zone) {
        return new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.OBJECTIVE,
                OkrVendor.PERDOO.id(OkrKind.OBJECTIVE, objective.id()),
                objective.name(),
                owners(objective.lead()),
                new OkrPeriod(day(objective.startDate(), zone), day(objective.dueDate(), zone)),
                OkrProgress.reported(
                        objective.progress() == null
                                ? null
                                : objective.progress().movePointLeft(2)),
                OkrMeasure.UNKNOWN,
                status(objective.status()),
                id(OkrKind.OBJECTIVE, objective.parent()),
                null,
                objective.lastEditedDate(),
                objective);
    }

    static OkrItem item(Result result) {
        OkrMeasure measure =
                new OkrMeasure(result.startValue(), result.currentValue(), result.endValue(), result.metricUnit());
        return new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.KEY_RESULT,
                OkrVendor.PERDOO.id(OkrKind.KEY_RESULT, result.id()),
                result.name(),
                owners(result.lead()),
                new OkrPeriod(day(result.startDate()), day(result.dueDate())),
                isWay(result.targetType()) ? OkrProgress.computed(measure) : OkrProgress.UNKNOWN,
                measure,
                status(result.status()),
                id(OkrKind.OBJECTIVE, result.objective()),
                null,
                result.lastEditedDate(),
                result);
    }

    /** The scale of a KPI's own progress is not known, so it stays in the record. */
    static OkrItem item(Kpi kpi) {
        return new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.KPI,
                OkrVendor.PERDOO.id(OkrKind.KPI, kpi.id()),
                kpi.name(),
                owners(kpi.lead()),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                new OkrMeasure(kpi.startValue(), kpi.currentValue(), null, kpi.metricUnit()),
                status(kpi.lastCommitStatus()),
                id(OkrKind.KPI, kpi.parent()),
                null,
                null,
                kpi);
    }

    /** A value that has to stay on its side of a target is on no way to it. */
    private static boolean isWay(@Nullable OpenEnum<TargetType> type) {
        return type == null || type.is(TargetType.INCREASE_TO) || type.is(TargetType.DECREASE_TO);
    }

    private static OkrStatus status(@Nullable OpenEnum<CommitStatus> status) {
        if (status == null) {
            return OkrStatus.UNKNOWN;
        }
        CommitStatus known = status.known() == null ? CommitStatus.NO_STATUS : status.known();
        State state = switch (known) {
            case NO_STATUS -> State.UNKNOWN;
            case OFF_TRACK -> State.OFF_TRACK;
            case NEEDS_ATTENTION -> State.AT_RISK;
            case ON_TRACK -> State.ON_TRACK;
            case ACCOMPLISHED -> State.DONE;
        };
        return new OkrStatus(state, status.toString());
    }

    private static List<OkrOwner> owners(@Nullable Link lead) {
        return lead == null ? List.of() : List.of(new OkrOwner(OkrOwner.Kind.PERSON, lead.id(), lead.name()));
    }

    private static @Nullable String id(OkrKind kind, @Nullable Link link) {
        return link == null || link.id() == null ? null : OkrVendor.PERDOO.id(kind, link.id());
    }

    private static @Nullable LocalDate day(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    /** Whether a time of day follows is not known; what does not begin with a date stays in the record. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() < DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE_LENGTH));
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
