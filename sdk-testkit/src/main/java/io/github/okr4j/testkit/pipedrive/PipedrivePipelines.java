package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pipedrive's pipelines and stages, v2. */
final class PipedrivePipelines {

    private static final String PATH = "/api/v2";

    private final PipedriveTable pipelines = new PipedriveTable();
    private final PipedriveTable stages = new PipedriveTable();
    private final Sequence sequence = new Sequence();

    void route(Router router) {
        router.on("GET", PATH + "/pipelines", this::listPipelines)
                .on(
                        "GET",
                        PATH + "/pipelines/{}",
                        call -> PipedriveResponses.oneOfVersionTwo(pipelines.find(call.id())))
                .on("GET", PATH + "/stages", this::listStages)
                .on("GET", PATH + "/stages/{}", call -> PipedriveResponses.oneOfVersionTwo(stages.find(call.id())));
    }

    long addPipeline(String name) {
        return pipelines.add(row(name, pipelines, "is_deal_probability_enabled", true), Map.of());
    }

    long addStage(long pipelineId, String name) {
        if (pipelines.find(String.valueOf(pipelineId)).isEmpty()) {
            throw new IllegalArgumentException("this fake has no pipeline " + pipelineId);
        }
        Map<String, @Nullable Object> stage = row(name, stages, "is_deal_rot_enabled", false);
        stage.putAll(Json.object("pipeline_id", pipelineId, "deal_probability", 100, "days_to_rotten", null));
        return stages.add(stage, Map.of());
    }

    private Map<String, @Nullable Object> row(String name, PipedriveTable table, String flag, boolean value) {
        String now = sequence.nextWrite().toString();
        return Json.object(
                "name",
                name,
                "order_nr",
                table.rows().count() + 1,
                "is_deleted",
                false,
                flag,
                value,
                "add_time",
                now,
                "update_time",
                now);
    }

    private FakeResponse listPipelines(FakeRequest call) {
        refuseTimes(call.query());
        return PipedriveResponses.page(call.query(), pipelines.rows());
    }

    private FakeResponse listStages(FakeRequest call) {
        refuseTimes(call.query());
        String pipeline = call.query().first("pipeline_id");
        return PipedriveResponses.page(
                call.query(),
                stages.rows()
                        .filter(stage ->
                                pipeline == null || pipeline.equals(String.valueOf(stage.get("pipeline_id")))));
    }

    /** These two lists, alone of their version, know no filter by time. */
    private static void refuseTimes(Query query) {
        if (query.has("updated_since") || query.has("updated_until")) {
            throw PipedriveResponses.badRequest("updated_since is not allowed here");
        }
    }
}
