package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.updates.OptimisticUpdate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Objectives over HTTP. */
record HttpObjectives(CallFactory callFactory) implements Objectives {
    private static final OptimisticUpdate<Objective> UPDATE = new OptimisticUpdate<>(
            ObjectiveOperations.REPLACE.name(),
            "objective",
            Objective::id,
            Objective::modifiedAt,
            Objective::additional);

    @Override
    public ApiCall<Objective> create(@Nullable CreateObjective objective) {
        if (objective == null) {
            throw new IllegalArgumentException("objective must not be null");
        }
        return callFactory.call(ObjectiveOperations.CREATE, Request.EMPTY.body(objective));
    }

    @Override
    public Paged<Objective> list(@Nullable String cycleId) {
        if (cycleId == null || cycleId.isBlank()) {
            throw new IllegalArgumentException("cycleId must not be blank");
        }
        return callFactory.pages(ObjectiveOperations.LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<Objective> get(String id) {
        return callFactory.call(ObjectiveOperations.GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Objective> replace(@Nullable Objective complete) {
        if (complete == null) {
            throw new IllegalArgumentException("complete must not be null");
        }
        return replace(complete.id(), complete);
    }

    @Override
    public ApiCall<Objective> modify(String id, @Nullable UnaryOperator<Objective> change) {
        return UPDATE.modify(get(id), change, changed -> replace(id, changed));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(ObjectiveOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private ApiCall<Objective> replace(@Nullable String id, Objective complete) {
        Request request = Request.EMPTY.path("id", id);
        UPDATE.requireSet(complete, "id", complete.id());
        UPDATE.requireSet(complete, "name", complete.name());
        UPDATE.requireSet(complete, "created_at", complete.createdAt());
        UPDATE.requireSet(complete, "modified_at", complete.modifiedAt());
        UPDATE.requireSet(complete, "cycle_id", complete.cycleId());
        UPDATE.requireSet(complete, "is_company", complete.isCompany());
        UPDATE.requireSet(complete, "is_personal", complete.isPersonal());
        return callFactory.call(ObjectiveOperations.REPLACE, request.body(complete));
    }
}
