package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is to count. Immutable: the methods return changed copies.
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

    /** Checks what must be there. */
    public TypeSpec {
        if (name == null) {
            throw new IllegalArgumentException("type.name must be set");
        }
    }

    /**
     * A type without parameters.
     *
     * @param type what to count
     * @return the type
     */
    public static TypeSpec of(GoalType type) {
        return of(OpenEnum.of(type));
    }

    /**
     * A type without parameters, also one that this SDK does not know.
     *
     * @param type what to count
     * @return the type
     */
    public static TypeSpec of(OpenEnum<GoalType> type) {
        return new TypeSpec(type, NO_PARAMS);
    }

    /**
     * Only deals of these pipelines.
     *
     * @param ids the pipelines
     * @return a changed copy
     */
    public TypeSpec pipelines(List<Long> ids) {
        return pipelines(Field.of(List.copyOf(ids)));
    }

    /**
     * Deals of all pipelines; sent as null.
     *
     * @return a changed copy
     */
    public TypeSpec allPipelines() {
        return pipelines(Field.cleared());
    }

    /**
     * Only deals that enter this stage, for {@link GoalType#DEALS_PROGRESSED}.
     *
     * @param id the stage
     * @return a changed copy
     */
    public TypeSpec stage(long id) {
        return new TypeSpec(name, new Params(params.pipelineIds(), id, params.activityTypeIds()));
    }

    /**
     * Only activities of these types, for {@link GoalType#ACTIVITIES_COMPLETED} and {@link GoalType#ACTIVITIES_ADDED}.
     *
     * @param ids the types of activities
     * @return a changed copy
     */
    public TypeSpec activityTypes(List<Long> ids) {
        return activityTypes(Field.of(List.copyOf(ids)));
    }

    /**
     * Activities of all types; sent as null.
     *
     * @return a changed copy
     */
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
