package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.versions.ConcurrentChangeException;
import io.github.okr4j.perdoo.rest.versions.Timestamp;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Objectives over HTTP. */
record HttpObjectives(Caller caller) implements Objectives {
    @Override
    public ApiCall<Objective> create(@Nullable CreateObjective objective) {
        if (objective == null) {
            throw new IllegalArgumentException("objective must not be null");
        }
        return caller.call(ObjectiveOperations.CREATE, Request.EMPTY.body(objective));
    }

    @Override
    public Paged<Objective> list(@Nullable String cycleId) {
        if (cycleId == null || cycleId.isBlank()) {
            throw new IllegalArgumentException("cycleId must not be blank");
        }
        return caller.pages(ObjectiveOperations.LIST, Request.EMPTY.query("cycle_id", cycleId));
    }

    @Override
    public ApiCall<Objective> get(String id) {
        return caller.call(ObjectiveOperations.GET, Request.EMPTY.path("id", id));
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
        if (change == null) {
            throw new IllegalArgumentException("change must not be null");
        }
        ApiCall<Objective> read = get(id);
        return read.then(before -> {
            ApiCall<Objective> write = replace(id, changed(before, change));
            return read.then(now -> {
                requireSame(before.modifiedAt(), now.modifiedAt());
                return write;
            });
        });
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return caller.call(ObjectiveOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private ApiCall<Objective> replace(@Nullable String id, Objective complete) {
        Request request = Request.EMPTY.path("id", id);
        requireSet("id", complete.id());
        requireSet("name", complete.name());
        requireSet("created_at", complete.createdAt());
        requireSet("modified_at", complete.modifiedAt());
        requireSet("cycle_id", complete.cycleId());
        requireSet("is_company", complete.isCompany());
        requireSet("is_personal", complete.isPersonal());
        return caller.call(ObjectiveOperations.REPLACE, request.body(complete));
    }

    private static Objective changed(Objective before, UnaryOperator<Objective> change) {
        Objective after = change.apply(before);
        if (after == null) {
            throw new IllegalArgumentException("change must not answer null");
        }
        if (!Objects.equals(before.id(), after.id())) {
            throw new IllegalArgumentException("change must not alter the id: it would overwrite another objective");
        }
        return after;
    }

    private static void requireSame(@Nullable Timestamp before, @Nullable Timestamp now) {
        if (before != null && now != null && !before.instant().equals(now.instant())) {
            throw new ConcurrentChangeException(ObjectiveOperations.REPLACE.name(), before.instant(), now.instant());
        }
    }

    private static void requireSet(String attribute, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " must not be null: an update replaces the whole objective,"
                    + " so begin with a fetched one and its toBuilder()");
        }
    }
}
