package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.versions.ConcurrentChangeException;
import io.github.okr4j.perdoo.rest.versions.Timestamp;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Key results over HTTP. */
record HttpKeyResults(Caller caller, boolean localCheck) implements KeyResults {
    @Override
    public ApiCall<KeyResult> create(String objectiveId, @Nullable CreateKeyResult keyResult) {
        if (keyResult == null) {
            throw new IllegalArgumentException("keyResult must not be null");
        }
        Request request = Request.EMPTY.path("objectiveId", objectiveId);
        Metric metric = new Metric(keyResult.type(), keyResult.targetValueMin(), keyResult.targetValueMax());
        requireFit(keyResult.confidence(), metric);
        return caller.call(KeyResultOperations.CREATE, request.body(keyResult));
    }

    @Override
    public Paged<KeyResult> listOfObjective(String objectiveId) {
        return caller.pages(KeyResultOperations.LIST_OF_OBJECTIVE, Request.EMPTY.path("objectiveId", objectiveId));
    }

    @Override
    public Paged<KeyResult> list(@Nullable String cycleId) {
        if (cycleId == null || cycleId.isBlank()) {
            throw new IllegalArgumentException("cycleId must not be blank");
        }
        return caller.pages(KeyResultOperations.LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<KeyResult> get(String id) {
        return caller.call(KeyResultOperations.GET, Request.EMPTY.path("id", id));
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
        if (change == null) {
            throw new IllegalArgumentException("change must not be null");
        }
        ApiCall<KeyResult> read = get(id);
        return read.then(before -> {
            ApiCall<KeyResult> write = replace(id, changed(before, change));
            return read.then(now -> {
                requireSame(before.modifiedAt(), now.modifiedAt());
                return write;
            });
        });
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return caller.call(KeyResultOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private ApiCall<KeyResult> replace(String id, KeyResult complete) {
        Request request = Request.EMPTY.path("id", id);
        requireSet("name", complete.name());
        requireSet("created_at", complete.createdAt());
        requireSet("modified_at", complete.modifiedAt());
        requireSet("objective_id", complete.objectiveId());
        OpenEnum<MetricType> type = requireSet("type", complete.type());
        requireSet("confidence", complete.confidence());
        requireSet("current_value", complete.currentValue());
        requireFit(complete.confidence(), new Metric(type, complete.targetValueMin(), complete.targetValueMax()));
        return caller.call(KeyResultOperations.REPLACE, request.body(complete));
    }

    private void requireFit(@Nullable BigDecimal confidence, Metric metric) {
        if (localCheck) {
            LocalCheck.require(confidence, metric);
        }
    }

    private static KeyResult changed(KeyResult before, UnaryOperator<KeyResult> change) {
        KeyResult after = change.apply(before);
        if (after == null) {
            throw new IllegalArgumentException("change must not answer null");
        }
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("change must not alter the id: it would overwrite another key result");
        }
        return after;
    }

    private static void requireSame(@Nullable Timestamp before, @Nullable Timestamp now) {
        if (before != null && now != null && !before.instant().equals(now.instant())) {
            throw new ConcurrentChangeException(KeyResultOperations.REPLACE.name(), before.instant(), now.instant());
        }
    }

    private static <T> T requireSet(String attribute, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " must not be null: an update replaces the whole key result,"
                    + " so begin with a fetched one and its toBuilder()");
        }
        return value;
    }
}
