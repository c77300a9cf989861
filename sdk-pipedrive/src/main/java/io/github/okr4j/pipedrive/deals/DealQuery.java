package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
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
 * Which deals to list; each member narrows the list, null or an empty list does not. With {@code filterId}
 * the vendor ignores all other ids.
 *
 * @param filterId {@code filter_id}: only deals of this filter of the company
 * @param ids {@code ids}: only these deals, at most 100
 * @param ownerId {@code owner_id}: only deals of this user
 * @param personId {@code person_id}: only deals about this contact
 * @param orgId {@code org_id}: only deals about this organization
 * @param pipelineId {@code pipeline_id}: only deals in this pipeline
 * @param stageId {@code stage_id}: only deals in this stage
 * @param status {@code status}: only deals that stand so; null lists all but deleted ones
 * @param updatedSince {@code updated_since}: only deals changed then or later
 * @param updatedUntil {@code updated_until}: only deals changed before that time
 * @param sortBy {@code sort_by}: the field to sort by; null for the id
 * @param sortDirection {@code sort_direction}: which end comes first; null for the smallest
 * @param fields {@code include_fields} and its siblings: what the deals come with
 * @param pageSize {@code limit}: deals to a page, 1 to 500; a page costs the same whatever its size
 */
public record DealQuery(
        @Nullable Long filterId,
        List<Long> ids,
        @Nullable Long ownerId,
        @Nullable Long personId,
        @Nullable Long orgId,
        @Nullable Long pipelineId,
        @Nullable Long stageId,
        @Nullable OpenEnum<DealStatus> status,
        @Nullable Instant updatedSince,
        @Nullable Instant updatedUntil,
        @Nullable SortField sortBy,
        @Nullable SortDirection sortDirection,
        DealFields fields,
        int pageSize) {
    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME);

    /** No filter: all deals that the caller may see and that are not deleted. */
    public static final DealQuery ALL = builder().build();

    /** Copies the list and checks the figures. */
    public DealQuery {
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
                .query("person_id", personId)
                .query("org_id", orgId)
                .query("pipeline_id", pipelineId)
                .query("stage_id", stageId)
                .query("status", status);
        request = fields.onto(new Sorting(sortBy, sortDirection).onto(request));
        return new ListLimits(ids, updatedSince, updatedUntil, pageSize).onto(request);
    }

    /** Makes a {@link DealQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable Long filterId;
        private List<Long> ids = List.of();
        private @Nullable Long ownerId;
        private @Nullable Long personId;
        private @Nullable Long orgId;
        private @Nullable Long pipelineId;
        private @Nullable Long stageId;
        private @Nullable OpenEnum<DealStatus> status;
        private @Nullable Instant updatedSince;
        private @Nullable Instant updatedUntil;
        private @Nullable SortField sortBy;
        private @Nullable SortDirection sortDirection;
        private DealFields fields = DealFields.DEFAULT;
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
         * Only those in a pipeline.
         *
         * @param value the pipeline's id
         * @return this
         */
        public Builder pipelineId(long value) {
            this.pipelineId = value;
            return this;
        }

        /**
         * Only those in a stage.
         *
         * @param value the stage's id
         * @return this
         */
        public Builder stageId(long value) {
            this.stageId = value;
            return this;
        }

        /**
         * Only those that stand so.
         *
         * @param value how they stand
         * @return this
         */
        public Builder status(DealStatus value) {
            this.status = OpenEnum.of(value);
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

        /** What the deals come with; what the vendor sends unasked unless set. */
        public Builder fields(DealFields value) {
            this.fields = value;
            return this;
        }

        /**
         * How many deals a page has; 500 unless set, for a page costs the same whatever its size.
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
        public DealQuery build() {
            return new DealQuery(
                    filterId,
                    ids,
                    ownerId,
                    personId,
                    orgId,
                    pipelineId,
                    stageId,
                    status,
                    updatedSince,
                    updatedUntil,
                    sortBy,
                    sortDirection,
                    fields,
                    pageSize);
        }
    }
}
