package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.paging.ListLimits;
import io.github.okr4j.pipedrive.paging.Sorting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which activities to list; each member narrows the list, null or an empty list does not. With {@code filterId}
 * the vendor ignores all other ids. The vendor has no filter by type.
 *
 * @param filterId {@code filter_id}: only activities of this filter of the company
 * @param ids {@code ids}: only these activities, at most 100
 * @param ownerId {@code owner_id}: only activities of this user
 * @param dealId {@code deal_id}: only activities about this deal
 * @param leadId {@code lead_id}: only activities about this lead
 * @param personId {@code person_id}: only activities about this contact
 * @param orgId {@code org_id}: only activities about this organization
 * @param done {@code done}: only activities that are done, or that are not
 * @param updatedSince {@code updated_since}: only activities changed then or later
 * @param updatedUntil {@code updated_until}: only activities changed before that time
 * @param sortBy {@code sort_by}: the field to sort by; null for the id
 * @param sortDirection {@code sort_direction}: which end comes first; null for the smallest
 * @param attendees {@code include_fields=attendees}: whether the activities come with who is invited
 * @param pageSize {@code limit}: activities to a page, 1 to 500; a page costs the same whatever its size
 */
public record ActivityQuery(
        @Nullable Long filterId,
        List<Long> ids,
        @Nullable Long ownerId,
        @Nullable Long dealId,
        @Nullable String leadId,
        @Nullable Long personId,
        @Nullable Long orgId,
        @Nullable Boolean done,
        @Nullable Instant updatedSince,
        @Nullable Instant updatedUntil,
        @Nullable SortField sortBy,
        @Nullable SortDirection sortDirection,
        boolean attendees,
        int pageSize) {
    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME, SortField.DUE_DATE);

    /** No filter: all activities that the caller may see and that are not deleted. */
    public static final ActivityQuery ALL = builder().build();

    /** Copies the list and checks the figures. */
    public ActivityQuery {
        ids = Immutable.list(ids);
        new ListLimits(ids, updatedSince, updatedUntil, pageSize);
        new Sorting(sortBy, sortDirection).requireOneOf(SORT_FIELDS);
    }

    /**
     * Begins a query.
     *
     * @return a builder without any filter
     */
    public static Builder builder() {
        return new Builder();
    }

    Request request() {
        Request request = Request.EMPTY
                .query("filter_id", filterId)
                .query("owner_id", ownerId)
                .query("deal_id", dealId)
                .query("lead_id", leadId)
                .query("person_id", personId)
                .query("org_id", orgId)
                .query("done", done);
        request = new Sorting(sortBy, sortDirection)
                .onto(request)
                .query("include_fields", attendees ? "attendees" : null);
        return new ListLimits(ids, updatedSince, updatedUntil, pageSize).onto(request);
    }

    /** Makes a {@link ActivityQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable Long filterId;
        private List<Long> ids = List.of();
        private @Nullable Long ownerId;
        private @Nullable Long dealId;
        private @Nullable String leadId;
        private @Nullable Long personId;
        private @Nullable Long orgId;
        private @Nullable Boolean done;
        private @Nullable Instant updatedSince;
        private @Nullable Instant updatedUntil;
        private @Nullable SortField sortBy;
        private @Nullable SortDirection sortDirection;
        private boolean attendees;
        private int pageSize = ListLimits.MAX_PAGE_SIZE;

        private Builder() {}

        /**
         * Only those of a filter that the company made.
         *
         * @param value the filter's id
         * @return this
         */
        public Builder filterId(long value) {
            this.filterId = value;
            return this;
        }

        /**
         * Only these.
         *
         * @param value 1 to 100 ids
         * @return this
         * @throws IllegalArgumentException if there is none
         */
        public Builder ids(List<Long> value) {
            this.ids = ListLimits.someIds(value);
            return this;
        }

        /**
         * Only those of a user.
         *
         * @param value the user's id
         * @return this
         */
        public Builder ownerId(long value) {
            this.ownerId = value;
            return this;
        }

        /**
         * Only those about a deal.
         *
         * @param value the deal's id
         * @return this
         */
        public Builder dealId(long value) {
            this.dealId = value;
            return this;
        }

        /**
         * Only those about a lead.
         *
         * @param value the lead's id
         * @return this
         */
        public Builder leadId(String value) {
            this.leadId = value;
            return this;
        }

        /**
         * Only those about a contact.
         *
         * @param value the contact's id
         * @return this
         */
        public Builder personId(long value) {
            this.personId = value;
            return this;
        }

        /**
         * Only those about an organization.
         *
         * @param value the organization's id
         * @return this
         */
        public Builder orgId(long value) {
            this.orgId = value;
            return this;
        }

        /**
         * Only those that are done, or those that are not.
         *
         * @param value true for those that are done
         * @return this
         */
        public Builder done(boolean value) {
            this.done = value;
            return this;
        }

        /**
         * Only those changed at a time or later.
         *
         * @param value the time; sent in whole seconds, rounded down
         * @return this
         */
        public Builder updatedSince(Instant value) {
            this.updatedSince = value;
            return this;
        }

        /**
         * Only those changed before a time.
         *
         * @param value the time; sent in whole seconds, rounded up
         * @return this
         */
        public Builder updatedUntil(Instant value) {
            this.updatedUntil = value;
            return this;
        }

        /**
         * The order; by id unless set.
         *
         * @param field the field to sort by
         * @param direction which end comes first
         */
        public Builder sortBy(SortField field, SortDirection direction) {
            this.sortBy = field;
            this.sortDirection = direction;
            return this;
        }

        /** Asks for who is invited, see {@link Activity#attendees}. */
        public Builder includeAttendees() {
            this.attendees = true;
            return this;
        }

        /**
         * How many activities a page has; 500 unless set, for a page costs the same whatever its size.
         *
         * @param value 1 to 500
         * @return this
         */
        public Builder pageSize(int value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Makes the query.
         *
         * @return the query
         * @throws IllegalArgumentException if the page size is not 1 to 500, if there are more than 100 ids, or if the two
         *     times are reversed
         */
        public ActivityQuery build() {
            return new ActivityQuery(
                    filterId,
                    ids,
                    ownerId,
                    dealId,
                    leadId,
                    personId,
                    orgId,
                    done,
                    updatedSince,
                    updatedUntil,
                    sortBy,
                    sortDirection,
                    attendees,
                    pageSize);
        }
    }
}
