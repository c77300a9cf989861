package io.github.okr4j.pipedrive.currencies;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Currencies of a Pipedrive company: goals refer to their ids, users and deals to their codes.
 *
 * <p>The vendor documents the operation. A response that others recorded was compared.
 */
@CheckReturnValue
public interface Currencies {
    /**
     * All currencies in one response without pages. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Currencies#getCurrencies">getCurrencies</a>, documented
     */
    ApiCall<List<Currency>> list();

    /**
     * Searches currencies by name and code. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @param term a part of the name or code
     * @return the currencies found, or an empty list
     * @throws IllegalArgumentException if the term is blank or holds a control character
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Currencies#getCurrencies">getCurrencies</a>, documented
     */
    ApiCall<List<Currency>> find(String term);

    /** Creates the service. */
    static Currencies of(CallFactory callFactory) {
        return new HttpCurrencies(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpCurrencies.OPERATIONS;
    }
}
