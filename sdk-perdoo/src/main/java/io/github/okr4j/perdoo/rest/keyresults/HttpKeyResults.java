package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.updates.OptimisticUpdate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Key results over HTTP. */
record HttpKeyResults(CallFactory callFactory, boolean localCheck) implements KeyResults {
    private static final OptimisticUpdate<KeyResult> UPDATE = new OptimisticUpdate<>(
            KeyResultOperations.REPLACE.name(),
            "key result",
            KeyResult::id,
            KeyResult::modifiedAt,
            KeyResult::additional);

    private static final Set<String> TARGETS = Set.of("target_value_min", "target_value_max");

    @Override
    public ApiCall<KeyResult> create(String objectiveId, @Nullable CreateKeyResult keyResult) {
        if (keyResult == null) {
            throw new IllegalArgumentException("keyResult must not be null");
        }
        Request request = Request.EMPTY.path("objectiveId", objectiveId);
        Metric metric = new Metric(keyResult.type(), keyResult.targetValueMin(), keyResult.targetValueMax());
        requireFit(keyResult.confidence(), metric);
        return callFactory.call(KeyResultOperations.CREATE, request.body(keyResult));
    }

    @Override
    public Paged<KeyResult> listOfObjective(String objectiveId) {
        return callFactory.pages(KeyResultOperations.LIST_OF_OBJECTIVE, Request.EMPTY.path("objectiveId", objectiveId));
    }

    @Override
    public Paged<KeyResult> list(@Nullable String cycleId) {
        if (cycleId == null || cycleId.isBlank()) {
            throw new IllegalArgumentException("cycleId must not be blank");
        }
        return callFactory.pages(KeyResultOperations.LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<KeyResult> get(String id) {
        return callFactory.call(KeyResultOperations.GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<KeyResult> replace(@Nullable KeyResult complete) {
        if (complete == null) {
            throw new IllegalArgumentException("complete must not be null");
        }
        return replace(complete.id(), complete);
    }

    @Override
    public ApiCall<KeyResult> modify(String id, @Nullable UnaryOperator<KeyResult> change) {
        return UPDATE.modify(get(id), change, changed -> replace(id, changed));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(KeyResultOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private ApiCall<KeyResult> replace(String id, KeyResult complete) {
        Request request = Request.EMPTY.path("id", id);
        UPDATE.requireSet(complete, "name", complete.name());
        UPDATE.requireSet(complete, "created_at", complete.createdAt());
        UPDATE.requireSet(complete, "modified_at", complete.modifiedAt());
        UPDATE.requireSet(complete, "objective_id", complete.objectiveId());
        UPDATE.requireSet(complete, "type", complete.type());
        UPDATE.requireSet(complete, "confidence", complete.confidence());
        UPDATE.requireSet(complete, "current_value", complete.currentValue());
        OpenEnum<MetricType> type = complete.type();
        // Nothing can be said of targets that could not be read.
        if (type != null && Collections.disjoint(complete.additional().keySet(), TARGETS)) {
            requireFit(complete.confidence(), new Metric(type, complete.targetValueMin(), complete.targetValueMax()));
        }
        return callFactory.call(KeyResultOperations.REPLACE, request.body(complete));
    }

    private void requireFit(@Nullable BigDecimal confidence, Metric metric) {
        if (localCheck) {
            ClientSideValidation.require(confidence, metric);
        }
    }
}
