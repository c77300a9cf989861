package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import io.github.okr4j.pipedrive.Samples;
import java.util.List;

class DealsOperationContractTest extends PipedriveOperationContract {
    @Override
    protected List<Operation<?>> operations() {
        return Deals.operations();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpDeals.LIST.operation(),
                        "/api/v2/deals?owner_id=7&person_id=21&org_id=22&pipeline_id=5&stage_id=31&status=won&limit=500",
                        page(Samples.DEAL),
                        "{}",
                        at -> client(at)
                                .deals()
                                .list(DealQuery.ALL
                                        .ownerId(7)
                                        .personId(21)
                                        .orgId(22)
                                        .pipelineId(5)
                                        .stageId(31)
                                        .status(DealStatus.WON))),
                OperationCase.paged(
                        HttpDeals.LIST_ARCHIVED.operation(),
                        "/api/v2/deals/archived?filter_id=4&ids=12%2C13&limit=500",
                        page(Samples.DEAL),
                        "{}",
                        at -> client(at)
                                .deals()
                                .listArchived(DealQuery.ALL.filterId(4).ids(List.of(12L, 13L)))),
                OperationCase.of(
                        HttpDeals.GET,
                        "/api/v2/deals/12",
                        one(Samples.DEAL),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).deals().get(12)));
    }
}
