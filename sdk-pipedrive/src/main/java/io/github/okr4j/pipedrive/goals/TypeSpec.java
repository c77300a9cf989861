package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a goal. Immutable: the methods return changed copies.
 *
 * @param name the kind of things
 * @param params which of them
 */
public record TypeSpec(
        @JsonProperty("name") OpenEnum<GoalType> name,
        @JsonProperty("params") Params params) {
    private static final Params NO_PARAMS = new Params(Field.absent(), null, Field.absent());

    /**
     * Which deals or activities count.
     *
     * @param pipelineIds the pipelines whose deals count; null means all, absent leaves it to the vendor
     * @param stageId the stage that deals must enter, or null to leave it out
     * @param activityTypeIds the types of activities that count; null means all, absent leaves it to the vendor
     */
    public record Params(
            @JsonProperty("pipeline_id") Field<List<Long>> pipelineIds,

            @JsonProperty("stage_id") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long stageId,

            @JsonProperty("activity_type_id") Field<List<Long>> activityTypeIds) {}

    /** Checks what must be there, and what must not; a known name is brought into the vendor's form. */
    public TypeSpec {
        GoalType known = Checks.notNull("type.name", name).known();
        if (known != null) {
            name = OpenEnum.of(known);
            requireStageOnlyWhereItCounts(known, params);
            requireActivityTypesOnlyWhereTheyCount(known, params);
        }
    }

    private static void requireStageOnlyWhereItCounts(GoalType type, Params params) {
        if (params.stageId() != null && type != GoalType.DEALS_PROGRESSED) {
            throw new IllegalArgumentException(
                    "type.params.stage_id is for deals_progressed only, not for " + type.wireName());
        }
    }

    private static void requireActivityTypesOnlyWhereTheyCount(GoalType type, Params params) {
        boolean aboutActivities = type == GoalType.ACTIVITIES_ADDED || type == GoalType.ACTIVITIES_COMPLETED;
        if (params.activityTypeIds().value() != null && !aboutActivities) {
            throw new IllegalArgumentException(
                    "type.params.activity_type_id is for goals about activities only, not for " + type.wireName());
        }
    }

    /** Deals that were added, in whichever pipeline; see {@link #pipelines(List)}. */
    public static TypeSpec dealsStarted() {
        return of(GoalType.DEALS_STARTED).allPipelines();
    }

    /** Deals that were won, in whichever pipeline; see {@link #pipelines(List)}. */
    public static TypeSpec dealsWon() {
        return of(GoalType.DEALS_WON).allPipelines();
    }

    /**
     * Deals that entered a stage.
     *
     * @param pipelineId the pipeline that the stage belongs to
     * @param stageId the stage
     */
    public static TypeSpec dealsProgressed(long pipelineId, long stageId) {
        return of(GoalType.DEALS_PROGRESSED).pipelines(List.of(pipelineId)).stage(stageId);
    }

    /** Activities of all types that were added; see {@link #activityTypes(List)}. */
    public static TypeSpec activitiesAdded() {
        return of(GoalType.ACTIVITIES_ADDED).allActivityTypes();
    }

    /** Activities of all types that were completed; see {@link #activityTypes(List)}. */
    public static TypeSpec activitiesCompleted() {
        return of(GoalType.ACTIVITIES_COMPLETED).allActivityTypes();
    }

    /** Revenue to come, in whichever pipeline; see {@link #pipelines(List)}. */
    public static TypeSpec revenueForecast() {
        return of(GoalType.REVENUE_FORECAST).allPipelines();
    }

    /** A type without parameters. */
    public static TypeSpec of(GoalType type) {
        return of(OpenEnum.of(type));
    }

    /** A type without parameters, also one that this SDK does not know. */
    public static TypeSpec of(OpenEnum<GoalType> type) {
        return new TypeSpec(type, NO_PARAMS);
    }

    /**
     * Only deals of these pipelines.
     *
     * @param ids the pipelines
     */
    public TypeSpec pipelines(List<Long> ids) {
        return pipelines(Field.of(Checks.noNulls("type.params.pipeline_id", ids)));
    }

    /** Deals of all pipelines; sent as null. */
    public TypeSpec allPipelines() {
        return pipelines(Field.cleared());
    }

    /**
     * Only deals that enter this stage, for {@link GoalType#DEALS_PROGRESSED}.
     *
     * @throws IllegalArgumentException if the type is known and another
     */
    public TypeSpec stage(long id) {
        return new TypeSpec(name, new Params(params.pipelineIds(), id, params.activityTypeIds()));
    }

    /**
     * Only activities of these types, for {@link GoalType#ACTIVITIES_COMPLETED} and {@link GoalType#ACTIVITIES_ADDED}.
     *
     * @param ids the types of activities
     * @throws IllegalArgumentException if the type is known and another
     */
    public TypeSpec activityTypes(List<Long> ids) {
        return activityTypes(Field.of(Checks.noNulls("type.params.activity_type_id", ids)));
    }

    /** Activities of all types; sent as null. */
    public TypeSpec allActivityTypes() {
        return activityTypes(Field.cleared());
    }

    private TypeSpec pipelines(Field<List<Long>> ids) {
        return new TypeSpec(name, new Params(ids, params.stageId(), params.activityTypeIds()));
    }

    private TypeSpec activityTypes(Field<List<Long>> ids) {
        return new TypeSpec(name, new Params(params.pipelineIds(), params.stageId(), ids));
    }
}
