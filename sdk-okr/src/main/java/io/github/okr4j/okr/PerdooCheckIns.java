package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.graphql.commits.UpsertCommit;
import io.github.okr4j.perdoo.graphql.documents.Link;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.ResultType;
import java.util.List;
import java.util.Objects;

/** Check-ins of Perdoo's GraphQL API, which are progress updates of a key result or a KPI. */
record PerdooCheckIns(PerdooClient client) implements CheckInTarget {
    private static final String OPERATION = "perdoo.graphql.commits.upsert";

    @Override
    public OkrVendor vendor() {
        return OkrVendor.PERDOO;
    }

    @Override
    public List<String> keyResults(OkrItem goal) {
        return goal.source() instanceof Objective objective && objective.keyResults() != null
                ? objective.keyResults().items().stream()
                        .map(Link::id)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    @Override
    public ApiCall<OkrItem> write(CheckIn checkIn) {
        OkrItem item = checkIn.item();
        if (item != null && checkIn.expected() == null) {
            return commit(checkIn, item);
        }
        return read(checkIn.id()).then(now -> {
            checkIn.requireExpected(OPERATION, now.measure().current());
            return commit(checkIn, now);
        });
    }

    private ApiCall<OkrItem> read(ItemId id) {
        return id.kind() == OkrKind.KPI
                ? client.kpis().get(id.vendorId()).map(PerdooOkr::item)
                : client.results().get(id.vendorId()).map(PerdooCheckIns::keyResult);
    }

    /** Initiatives are results too, and ids do not tell them apart. */
    private static OkrItem keyResult(Result result) {
        if (result.type() != null && result.type().is(ResultType.INITIATIVE)) {
            throw new IllegalArgumentException("item " + result.id() + " is an initiative, not a key result");
        }
        return PerdooOkr.item(result);
    }

    private ApiCall<OkrItem> commit(CheckIn checkIn, OkrItem before) {
        String id = checkIn.id().vendorId();
        UpsertCommit input = checkIn.id().kind() == OkrKind.KPI ? UpsertCommit.ofKpi(id) : UpsertCommit.ofKeyResult(id);
        input = input.value(checkIn.value());
        if (checkIn.note() != null) {
            input = input.description(checkIn.note());
        }
        return client.commits().upsert(input).map(commit -> PerdooOkr.moved(before, commit, checkIn.value()));
    }
}
