package io.github.okr4j.pipedrive.currencies;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Currencies over HTTP. */
record HttpCurrencies(CallFactory callFactory) implements Currencies {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Currencies";

    static final Operation<List<Currency>> LIST = Operation.get("pipedrive.currencies.list", "/v1/currencies")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getCurrencies")
            .cost(20)
            .scopes("base")
            .returningListOrEmpty("data", Currency.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST);

    @Override
    public ApiCall<List<Currency>> list() {
        return callFactory.call(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Currency>> find(String term) {
        return callFactory.call(LIST, Request.EMPTY.query("term", Checks.notBlank("term", term)));
    }
}
