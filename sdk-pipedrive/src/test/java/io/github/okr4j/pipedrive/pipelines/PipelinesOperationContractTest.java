package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import io.github.okr4j.pipedrive.Samples;
import java.util.List;
import java.util.stream.Stream;

class PipelinesOperationContractTest extends PipedriveOperationContract {
    @Override
    protected List<Operation<?>> operations() {
        return Stream.of(Pipelines.operations(), Stages.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpPipelines.LIST.operation(),
                        "/api/v2/pipelines?limit=500",
                        page(Samples.PIPELINE),
                        "{}",
                        at -> client(at).pipelines().list()),
                OperationCase.of(
                        HttpPipelines.GET,
                        "/api/v2/pipelines/5",
                        one(Samples.PIPELINE),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).pipelines().get(5)),
                OperationCase.paged(
                        HttpStages.LIST.operation(),
                        "/api/v2/stages?pipeline_id=5&limit=500",
                        page(Samples.STAGE),
                        "{}",
                        at -> client(at).stages().list(5)),
                OperationCase.of(
                        HttpStages.GET,
                        "/api/v2/stages/31",
                        one(Samples.STAGE),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).stages().get(31)));
    }
}
