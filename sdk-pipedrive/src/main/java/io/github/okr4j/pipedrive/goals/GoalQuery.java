package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What to search goals for. Immutable: each method returns a copy with one more filter.
 *
 * <p>The vendor searches only the goals of the credential's user unless one of {@link #type}, {@link #assigneeType},
 * {@link #target}, {@link #trackingMetric}, {@link #currencyId}, {@link #pipelineIds}, {@link #stageId} and {@link
 * #activityTypeIds} is set, or {@link #assigneeId} names somebody else. Then it searches all goals that the user may see.
 *
 * <pre>{@code
 * GoalQuery.NONE.assigneeType(AssigneeType.TEAM).active(false)
 * }</pre>
 *
 * @param parameters the parameters of the vendor's URL
 */
public record GoalQuery(QueryParameters parameters) {
    /** No filter: the user's own active goals. */
    public static final GoalQuery NONE = new GoalQuery(QueryParameters.NONE);

    /** Refuses null. */
    public GoalQuery {
        Checks.notNull("parameters", parameters);
    }

    /** Only goals of a type. The vendor does not document {@link GoalType#REVENUE_FORECAST} as a filter. */
    public GoalQuery type(GoalType type) {
        return type(OpenEnum.of(Checks.notNull("type.name", type)));
    }

    /** Only goals of a type, which this SDK may not know. A known type is sent in the form that the vendor documents. */
    public GoalQuery type(OpenEnum<GoalType> type) {
        GoalType known = Checks.notNull("type.name", type).known();
        return with("type.name", known == null ? type : known);
    }

    /** Only goals with a title. */
    public GoalQuery title(String title) {
        return with("title", Checks.notNull("title", title));
    }

    /** Only active goals, which is the vendor's default, or only inactive ones. No search finds both. */
    public GoalQuery active(boolean active) {
        return with("is_active", active);
    }

    /** Only goals of the user, company or team with this id. */
    public GoalQuery assigneeId(long id) {
        return with("assignee.id", id);
    }

    /** Only goals of users, of companies or of teams. */
    public GoalQuery assigneeType(AssigneeType type) {
        return with("assignee.type", Checks.notNull("assignee.type", type));
    }

    /** Only goals with a target. */
    public GoalQuery target(BigDecimal target) {
        String parameter = "expected_outcome.target";
        return with(parameter, Checks.notNull(parameter, target).toPlainString());
    }

    /** Only goals with a tracking metric. */
    public GoalQuery trackingMetric(TrackingMetric metric) {
        String parameter = "expected_outcome.tracking_metric";
        return with(parameter, Checks.notNull(parameter, metric));
    }

    /** Only goals in a currency, for sums. The id is the vendor's number, which differs from company to company. */
    public GoalQuery currencyId(long id) {
        return with("expected_outcome.currency_id", id);
    }

    /** Only goals about deals in these pipelines, at least one. */
    public GoalQuery pipelineIds(List<Long> ids) {
        return someOf("type.params.pipeline_id", ids);
    }

    /** Only goals about deals that enter a stage, for {@link GoalType#DEALS_PROGRESSED}. */
    public GoalQuery stageId(long id) {
        return with("type.params.stage_id", id);
    }

    /** Only goals about activities of these types, at least one. */
    public GoalQuery activityTypeIds(List<Long> ids) {
        return someOf("type.params.activity_type_id", ids);
    }

    /**
     * Only goals of a period.
     *
     * @param start the first day
     * @param end the last day, not before {@code start}
     */
    public GoalQuery period(LocalDate start, LocalDate end) {
        Period.requireWhole("period", start, end);
        return new GoalQuery(parameters.with("period.start", start).with("period.end", end));
    }

    /** No id would be no filter, and would find everybody's goals. */
    private GoalQuery someOf(String parameter, List<Long> ids) {
        return with(parameter, Checks.notEmpty(parameter, ids));
    }

    private GoalQuery with(String name, Object value) {
        return new GoalQuery(parameters.with(name, value));
    }
}
