package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * KPIs. Perdoo shows its schema at <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>Queries and their arguments are seen in recorded traffic. Fields and the mutation are known from third parties
 * only.
 */
@CheckReturnValue
public interface Kpis {
    /**
     * Lists KPIs. Safe; retried on transient failures. An item that moves to a later page during iteration is
     * delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Kpi> list(KpiQuery query);

    /**
     * Gets a KPI. Safe; retried on transient failures. The call throws {@link
     * io.github.okr4j.core.error.NotFoundException} if nothing has this id or the token's user may not see it.
     *
     * @throws IllegalArgumentException if {@code id} is null or blank
     */
    ApiCall<Kpi> get(String id);

    /**
     * Creates a KPI, or updates one if the input has an id. Returns the object as Perdoo has it now. Not idempotent;
     * retried only when it was provably not executed. The call throws {@link
     * io.github.okr4j.core.error.BadRequestException} if Perdoo refuses the input; its {@code
     * vendorError().fieldErrors()} names the fields.
     *
     * @throws IllegalArgumentException if {@code input} is null or sets nothing besides the id
     */
    ApiCall<Kpi> upsert(UpsertKpi input);

    /** Creates the service. */
    static Kpis of(CallFactory callFactory) {
        return new HttpKpis(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpKpis.OPERATIONS;
    }
}
