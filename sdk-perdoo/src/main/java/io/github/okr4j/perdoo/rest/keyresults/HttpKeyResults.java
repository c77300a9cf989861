package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Key results over HTTP. */
record HttpKeyResults(Caller caller) implements KeyResults {
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
        return get(id).then(before -> {
            KeyResult after = change.apply(before);
            if (after == null) {
                throw new IllegalArgumentException("change must not answer null");
            }
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException(
                        "change must not alter the id: it would overwrite another key result");
            }
            return replace(id, after);
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
        requireSet("type", complete.type());
        requireSet("confidence", complete.confidence());
        requireSet("current_value", complete.currentValue());
        return caller.call(KeyResultOperations.REPLACE, request.body(complete));
    }

    private static void requireSet(String attribute, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " must not be null: an update replaces the whole key result,"
                    + " so begin with a fetched one and its toBuilder()");
        }
    }
}
