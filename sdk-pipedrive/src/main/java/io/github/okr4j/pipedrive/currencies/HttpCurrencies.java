package io.github.okr4j.pipedrive.currencies;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Currencies over HTTP. */
record HttpCurrencies(CallFactory callFactory) implements Currencies {
    @Override
    public ApiCall<List<Currency>> list() {
        return callFactory.call(CurrencyOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Currency>> find(String term) {
        if (term == null || term.isBlank()) {
            throw new IllegalArgumentException("term must not be blank");
        }
        return callFactory.call(CurrencyOperations.LIST, Request.EMPTY.query("term", term));
    }
}
