package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.paging.ListParameters;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which deals to list. Immutable: each method returns a copy with one more filter.
 *
 * <pre>{@code
 * DealQuery.ALL.ownerId(7).status(DealStatus.WON)
 * }</pre>
 *
 * @param parameters the parameters of the vendor's URL
 */
public record DealQuery(QueryParameters parameters) {
    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME);

    /** No filter: all deals that the user of the credential may see, without deleted ones. */
    public static final DealQuery ALL = new DealQuery(QueryParameters.NONE);

    /** Refuses null. */
    public DealQuery {
        Checks.notNull("parameters", parameters);
    }

    /** Only deals of a filter of the company. The vendor then ignores all other ids. */
    public DealQuery filterId(long id) {
        return with("filter_id", id);
    }

    /** Only the deals with these ids, 1 to 100. */
    public DealQuery ids(List<Long> ids) {
        return new DealQuery(ListParameters.ids(parameters, ids));
    }

    /** Only deals of a user. */
    public DealQuery ownerId(long id) {
        return with("owner_id", id);
    }

    /** Only deals with a contact. */
    public DealQuery personId(long id) {
        return with("person_id", id);
    }

    /** Only deals with an organization. */
    public DealQuery orgId(long id) {
        return with("org_id", id);
    }

    /** Only deals in a pipeline. */
    public DealQuery pipelineId(long id) {
        return with("pipeline_id", id);
    }

    /** Only deals in a stage. */
    public DealQuery stageId(long id) {
        return with("stage_id", id);
    }

    /** Only deals with a status. */
    public DealQuery status(DealStatus status) {
        return with("status", Checks.notNull("status", status));
    }

    /** Only deals changed at a time or later. Sent in whole seconds, rounded down. */
    public DealQuery updatedSince(Instant time) {
        return new DealQuery(ListParameters.updatedSince(parameters, time));
    }

    /** Only deals changed before a time. Sent in whole seconds, rounded up. */
    public DealQuery updatedUntil(Instant time) {
        return new DealQuery(ListParameters.updatedUntil(parameters, time));
    }

    /**
     * The order, by id unless set.
     *
     * @param field {@link SortField#ID}, {@link SortField#UPDATE_TIME} or {@link SortField#ADD_TIME}
     */
    public DealQuery sortBy(SortField field, SortDirection direction) {
        return new DealQuery(ListParameters.sortBy(parameters, field, direction, SORT_FIELDS));
    }

    /** Which fields the deals have. */
    public DealQuery fields(DealFields fields) {
        return new DealQuery(Checks.notNull("fields", fields).replacingThoseOf(parameters));
    }

    /** Deals per page, 1 to 500, and 500 unless set. A page costs the same whatever its size. */
    public DealQuery pageSize(int deals) {
        return new DealQuery(ListParameters.pageSize(parameters, deals));
    }

    private DealQuery with(String name, Object value) {
        return new DealQuery(parameters.with(name, value));
    }
}
