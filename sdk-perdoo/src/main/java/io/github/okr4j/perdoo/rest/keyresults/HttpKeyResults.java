package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.wire.OptimisticUpdate;
import io.github.okr4j.perdoo.rest.wire.ResourceList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Key results over HTTP. */
record HttpKeyResults(CallFactory callFactory, boolean clientSideValidation) implements KeyResults {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/key-results";
    private static final String OF_OBJECTIVES = "https://docs.simpleokr.com/developer-api/api-reference/objectives";

    static final Operation<KeyResult> CREATE = Operation.post(
                    "perdoo.keyresults.create", "/v1/objectives/{objectiveId}/keyresults")
            .evidence(Evidence.DOCUMENTED, OF_OBJECTIVES)
            .returning(KeyResult.class);

    static final PagedOperation<TokenPage<KeyResult>, KeyResult> LIST_OF_OBJECTIVE = ResourceList.of(
            Operation.get("perdoo.keyresults.listOfObjective", "/v1/objectives/{objectiveId}/keyresults")
                    .evidence(Evidence.DOCUMENTED, OF_OBJECTIVES),
            "keyresults",
            KeyResult.class);

    static final PagedOperation<TokenPage<KeyResult>, KeyResult> LIST = ResourceList.of(
            Operation.get("perdoo.keyresults.list", "/v1/keyresults").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            "keyresults",
            KeyResult.class);

    static final Operation<KeyResult> GET = Operation.get("perdoo.keyresults.get", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(KeyResult.class);

    // Not idempotent: a second request with the same object may overwrite another user's change in between.
    static final Operation<KeyResult> REPLACE = Operation.post("perdoo.keyresults.replace", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(KeyResult.class);

    static final Operation<NoContent> DELETE = Operation.delete("perdoo.keyresults.delete", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    static final List<Operation<?>> OPERATIONS =
            List.of(CREATE, LIST_OF_OBJECTIVE.operation(), LIST.operation(), GET, REPLACE, DELETE);

    private static final OptimisticUpdate<KeyResult> UPDATE = new OptimisticUpdate<>(
            REPLACE.name(), "key result", KeyResult::id, KeyResult::modifiedAt, KeyResult::additional);

    private static final Set<String> TARGETS = Set.of("target_value_min", "target_value_max");

    @Override
    public ApiCall<KeyResult> create(String objectiveId, CreateKeyResult keyResult) {
        Checks.notNull("keyResult", keyResult);
        Request request = Request.EMPTY.path("objectiveId", objectiveId);
        Metric metric = new Metric(keyResult.type(), keyResult.targetValueMin(), keyResult.targetValueMax());
        requireFit(keyResult.confidence(), metric);
        return callFactory.call(CREATE, request.body(keyResult));
    }

    @Override
    public Paged<KeyResult> listOfObjective(String objectiveId) {
        return callFactory.pages(LIST_OF_OBJECTIVE, Request.EMPTY.path("objectiveId", objectiveId));
    }

    @Override
    public Paged<KeyResult> list(String cycleId) {
        Checks.notBlank("cycleId", cycleId);
        return callFactory.pages(LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<KeyResult> get(String id) {
        return callFactory.call(GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<KeyResult> replace(KeyResult complete) {
        Checks.notNull("complete", complete);
        return replace(complete.id(), complete);
    }

    @Override
    public ApiCall<KeyResult> modify(String id, UnaryOperator<KeyResult> change) {
        return UPDATE.modify(get(id), change, changed -> replace(id, changed));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(DELETE, Request.EMPTY.path("id", id));
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
        // Targets that could not be read cannot be checked.
        if (type != null && Collections.disjoint(complete.additional().keySet(), TARGETS)) {
            requireFit(complete.confidence(), new Metric(type, complete.targetValueMin(), complete.targetValueMax()));
        }
        return callFactory.call(REPLACE, request.body(complete));
    }

    private void requireFit(@Nullable BigDecimal confidence, Metric metric) {
        if (clientSideValidation) {
            ClientSideValidation.require(confidence, metric);
        }
    }
}
