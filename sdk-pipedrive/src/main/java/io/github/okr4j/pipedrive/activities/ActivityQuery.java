package io.github.okr4j.pipedrive.activities;

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
 * Which activities to list. Immutable: each method returns a copy with one more filter. The vendor has no filter by type.
 *
 * <pre>{@code
 * ActivityQuery.ALL.ownerId(7).done(true)
 * }</pre>
 *
 * @param parameters the parameters of the vendor's URL
 */
public record ActivityQuery(QueryParameters parameters) {
    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME, SortField.DUE_DATE);

    /** No filter: all activities that the user of the credential may see, without deleted ones. */
    public static final ActivityQuery ALL = new ActivityQuery(QueryParameters.NONE);

    /** Refuses null. */
    public ActivityQuery {
        Checks.notNull("parameters", parameters);
    }

    /** Only activities of a filter of the company. The vendor then ignores all other ids. */
    public ActivityQuery filterId(long id) {
        return with("filter_id", id);
    }

    /** Only the activities with these ids, 1 to 100. */
    public ActivityQuery ids(List<Long> ids) {
        return new ActivityQuery(ListParameters.ids(parameters, ids));
    }

    /** Only activities of a user. */
    public ActivityQuery ownerId(long id) {
        return with("owner_id", id);
    }

    /** Only activities about a deal. */
    public ActivityQuery dealId(long id) {
        return with("deal_id", id);
    }

    /** Only activities about a lead. */
    public ActivityQuery leadId(String id) {
        return with("lead_id", Checks.notBlank("lead_id", id));
    }

    /** Only activities with a contact. */
    public ActivityQuery personId(long id) {
        return with("person_id", id);
    }

    /** Only activities with an organization. */
    public ActivityQuery orgId(long id) {
        return with("org_id", id);
    }

    /** Only activities that are done, or only those that are not. */
    public ActivityQuery done(boolean done) {
        return with("done", done);
    }

    /** Only activities changed at a time or later. Sent in whole seconds, rounded down. */
    public ActivityQuery updatedSince(Instant time) {
        return new ActivityQuery(ListParameters.updatedSince(parameters, time));
    }

    /** Only activities changed before a time. Sent in whole seconds, rounded up. */
    public ActivityQuery updatedUntil(Instant time) {
        return new ActivityQuery(ListParameters.updatedUntil(parameters, time));
    }

    /**
     * The order, by id unless set.
     *
     * @param field any but {@link SortField#ORDER_NR}
     */
    public ActivityQuery sortBy(SortField field, SortDirection direction) {
        return new ActivityQuery(ListParameters.sortBy(parameters, field, direction, SORT_FIELDS));
    }

    /** Asks for {@link Activity#attendees}. */
    public ActivityQuery includeAttendees() {
        return with("include_fields", "attendees");
    }

    /** Activities per page, 1 to 500, and 500 unless set. A page costs the same whatever its size. */
    public ActivityQuery pageSize(int activities) {
        return new ActivityQuery(ListParameters.pageSize(parameters, activities));
    }

    private ActivityQuery with(String name, Object value) {
        return new ActivityQuery(parameters.with(name, value));
    }
}
