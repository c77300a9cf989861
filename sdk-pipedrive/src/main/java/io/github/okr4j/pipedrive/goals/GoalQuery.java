package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to search goals for; each member narrows the search, null or an empty list does not.
 *
 * <p>Whose goals are searched depends on the members: the vendor answers only the caller's own goals unless one of
 * {@code type}, {@code assigneeType}, {@code target}, {@code trackingMetric}, {@code currencyId}, {@code pipelineIds},
 * {@code stageId} and {@code activityTypeIds} is set or {@code assigneeId} names somebody else; then it answers all goals
 * that the caller may see.
 *
 * @param type {@code type.name}; the vendor does not document {@link GoalType#REVENUE_FORECAST} as a value here
 * @param title {@code title}
 * @param active {@code is_active}; null searches active goals, like true
 * @param assigneeId {@code assignee.id}: a user, the company or a team
 * @param assigneeType {@code assignee.type}
 * @param target {@code expected_outcome.target}
 * @param trackingMetric {@code expected_outcome.tracking_metric}
 * @param currencyId {@code expected_outcome.currency_id}: the vendor's number of the currency, for sums only
 * @param pipelineIds {@code type.params.pipeline_id}
 * @param stageId {@code type.params.stage_id}, for {@link GoalType#DEALS_PROGRESSED} only
 * @param activityTypeIds {@code type.params.activity_type_id}, for goals about activities only
 * @param periodStart {@code period.start}, together with {@code periodEnd}
 * @param periodEnd {@code period.end}, together with {@code periodStart}
 */
public record GoalQuery(
        @Nullable OpenEnum<GoalType> type,
        @Nullable String title,
        @Nullable Boolean active,
        @Nullable Long assigneeId,
        @Nullable OpenEnum<AssigneeType> assigneeType,
        @Nullable BigDecimal target,
        @Nullable OpenEnum<TrackingMetric> trackingMetric,
        @Nullable Long currencyId,
        List<Long> pipelineIds,
        @Nullable Long stageId,
        List<Long> activityTypeIds,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd) {
    /** No filter: the caller's own active goals. */
    public static final GoalQuery NONE = builder().build();

    /** Copies the lists, checks the period, and brings a known type into the vendor's form. */
    public GoalQuery {
        type = type == null || type.known() == null ? type : OpenEnum.of(type.known());
        pipelineIds = Immutable.list(pipelineIds);
        activityTypeIds = Immutable.list(activityTypeIds);
        if (periodStart != null || periodEnd != null) {
            Period.requireWhole("period", periodStart, periodEnd);
        }
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
        return Request.EMPTY
                .query("type.name", type)
                .query("title", title)
                .query("is_active", active)
                .query("assignee.id", assigneeId)
                .query("assignee.type", assigneeType)
                .query("expected_outcome.target", target == null ? null : target.toPlainString())
                .query("expected_outcome.tracking_metric", trackingMetric)
                .query("expected_outcome.currency_id", currencyId)
                .query("type.params.pipeline_id", pipelineIds)
                .query("type.params.stage_id", stageId)
                .query("type.params.activity_type_id", activityTypeIds)
                .query("period.start", periodStart)
                .query("period.end", periodEnd);
    }

    /** Makes a {@link GoalQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable OpenEnum<GoalType> type;
        private @Nullable String title;
        private @Nullable Boolean active;
        private @Nullable Long assigneeId;
        private @Nullable OpenEnum<AssigneeType> assigneeType;
        private @Nullable BigDecimal target;
        private @Nullable OpenEnum<TrackingMetric> trackingMetric;
        private @Nullable Long currencyId;
        private List<Long> pipelineIds = List.of();
        private @Nullable Long stageId;
        private List<Long> activityTypeIds = List.of();
        private @Nullable LocalDate periodStart;
        private @Nullable LocalDate periodEnd;

        private Builder() {}

        /**
         * Goals that count this.
         *
         * @param value what they count
         * @return this
         */
        public Builder type(GoalType value) {
            return type(OpenEnum.of(value));
        }

        /**
         * Goals that count this, also what this SDK does not know.
         *
         * @param value what they count
         * @return this
         */
        public Builder type(OpenEnum<GoalType> value) {
            this.type = value;
            return this;
        }

        /**
         * Goals of this title.
         *
         * @param value the title
         * @return this
         */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * Active goals, or inactive ones; the vendor never answers both at once.
         *
         * @param value true for active ones, which is also the vendor's default
         * @return this
         */
        public Builder active(boolean value) {
            this.active = value;
            return this;
        }

        /**
         * Goals of this user, company or team, whichever has the id.
         *
         * @param id its id
         * @return this
         */
        public Builder assigneeId(long id) {
            this.assigneeId = id;
            return this;
        }

        /**
         * Goals of users, of companies or of teams.
         *
         * @param value which of them
         * @return this
         */
        public Builder assigneeType(AssigneeType value) {
            this.assigneeType = OpenEnum.of(value);
            return this;
        }

        /**
         * Goals of this target.
         *
         * @param value the target
         * @return this
         */
        public Builder target(BigDecimal value) {
            this.target = value;
            return this;
        }

        /**
         * Goals that add up this.
         *
         * @param value what they add up
         * @return this
         */
        public Builder trackingMetric(TrackingMetric value) {
            this.trackingMetric = OpenEnum.of(value);
            return this;
        }

        /**
         * Goals that are measured in this currency.
         *
         * @param id the vendor's number of the currency, which differs from company to company
         * @return this
         */
        public Builder currencyId(long id) {
            this.currencyId = id;
            return this;
        }

        /**
         * Goals about deals in these pipelines.
         *
         * @param ids at least one
         * @return this
         * @throws IllegalArgumentException if there is none
         */
        public Builder pipelineIds(List<Long> ids) {
            this.pipelineIds = notEmpty("type.params.pipeline_id", ids);
            return this;
        }

        /**
         * Goals about deals that enter this stage.
         *
         * @param id the stage
         * @return this
         */
        public Builder stageId(long id) {
            this.stageId = id;
            return this;
        }

        /**
         * Goals about activities of these types.
         *
         * @param ids at least one
         * @return this
         * @throws IllegalArgumentException if there is none
         */
        public Builder activityTypeIds(List<Long> ids) {
            this.activityTypeIds = notEmpty("type.params.activity_type_id", ids);
            return this;
        }

        /**
         * Goals of this period.
         *
         * @param start the first day
         * @param end the last day
         * @return this
         * @throws IllegalArgumentException if one is null or the two are reversed
         */
        public Builder period(LocalDate start, LocalDate end) {
            Period.requireWhole("period", start, end);
            this.periodStart = start;
            this.periodEnd = end;
            return this;
        }

        /**
         * Makes the query.
         *
         * @return the query
         */
        public GoalQuery build() {
            return new GoalQuery(
                    type,
                    title,
                    active,
                    assigneeId,
                    assigneeType,
                    target,
                    trackingMetric,
                    currencyId,
                    pipelineIds,
                    stageId,
                    activityTypeIds,
                    periodStart,
                    periodEnd);
        }

        /** No id would be no filter, hence everybody's goals: hardly what a caller with an empty list wants. */
        private static List<Long> notEmpty(String parameter, List<Long> ids) {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException(parameter + " must name at least one id");
            }
            return List.copyOf(ids);
        }
    }
}
