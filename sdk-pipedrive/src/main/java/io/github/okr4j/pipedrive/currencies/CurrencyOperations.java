package io.github.okr4j.pipedrive.currencies;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoint about currencies, which exists in version 1 only. */
final class CurrencyOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Currencies";

    static final Operation<List<Currency>> LIST = Operation.get("pipedrive.currencies.list", "/v1/currencies")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getCurrencies")
            .cost(20)
            .scopes("base")
            .returning(CurrencyList.class, "data", CurrencyList::items);

    private CurrencyOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST);
    }
}
