package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.wire.OptimisticUpdate;
import io.github.okr4j.perdoo.rest.wire.ResourceList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Objectives over HTTP. */
record HttpObjectives(CallFactory callFactory) implements Objectives {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/objectives";

    static final Operation<Objective> CREATE = Operation.post("perdoo.objectives.create", "/v1/objectives")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Objective.class, "id", HttpObjectives::identified);

    static final PagedOperation<TokenPage<Objective>, Objective> LIST = ResourceList.of(
            Operation.get("perdoo.objectives.list", "/v1/objectives").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            "objectives",
            Objective.class);

    static final Operation<Objective> GET = Operation.get("perdoo.objectives.get", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Objective.class, "id", HttpObjectives::identified);

    // Not idempotent: a second request with the same object may overwrite another user's change in between.
    static final Operation<Objective> REPLACE = Operation.post("perdoo.objectives.replace", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Objective.class, "id", HttpObjectives::identified);

    static final Operation<NoContent> DELETE = Operation.delete("perdoo.objectives.delete", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    static final List<Operation<?>> OPERATIONS = List.of(CREATE, LIST.operation(), GET, REPLACE, DELETE);

    private static final OptimisticUpdate<Objective> UPDATE = new OptimisticUpdate<>(
            REPLACE.name(), "objective", Objective::id, Objective::modifiedAt, Objective::additional);

    @Override
    public ApiCall<Objective> create(CreateObjective objective) {
        Checks.notNull("objective", objective);
        return callFactory.call(CREATE, Request.EMPTY.body(objective));
    }

    @Override
    public Paged<Objective> list(String cycleId) {
        Checks.notBlank("cycleId", cycleId);
        return callFactory.pages(LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<Objective> get(String id) {
        return callFactory.call(GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Objective> replace(Objective complete) {
        Checks.notNull("complete", complete);
        return replace(complete.id(), complete);
    }

    @Override
    public ApiCall<Objective> modify(String id, UnaryOperator<Objective> change) {
        return UPDATE.modify(get(id), change, changed -> replace(id, changed));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(DELETE, Request.EMPTY.path("id", id));
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
        return callFactory.call(REPLACE, request.body(complete));
    }

    /** The objective, or null if it has no id. Only the documented sample of a list has such objectives. */
    private static @Nullable Objective identified(Objective objective) {
        return objective.id() == null ? null : objective;
    }
}
