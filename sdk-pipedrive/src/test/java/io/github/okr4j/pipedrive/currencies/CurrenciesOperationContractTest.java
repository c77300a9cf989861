package io.github.okr4j.pipedrive.currencies;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import io.github.okr4j.pipedrive.Samples;
import java.util.List;

class CurrenciesOperationContractTest extends PipedriveOperationContract {
    @Override
    protected List<Operation<?>> operations() {
        return Currencies.operations();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(OperationCase.of(
                HttpCurrencies.LIST,
                "/api/v1/currencies?term=eur",
                list(Samples.CURRENCY),
                "{}",
                at -> client(at).currencies().find("eur")));
    }
}
