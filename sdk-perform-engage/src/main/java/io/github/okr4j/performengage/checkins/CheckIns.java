package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;

/**
 * Check-ins, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713940851101-Get-check-ins-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: the list is documented. The path of a single
 * check-in is inferred, and its response is unknown. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface CheckIns {
    /**
     * Lists all check-ins in pages of 100. Safe; retried on transient failures.
     *
     * <p>An entry does not say whose check-in it is: to find out, filter by the person.
     */
    Paged<CheckIn> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which check-ins, and how many to ask for at a time
     */
    Paged<CheckIn> list(CheckInQuery query);

    /**
     * Gets a check-in as the JSON object it is, whose members are not documented. Safe; retried on transient failures. Inferred; see
     * above.
     *
     * @param apiId the check-in's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Map<String, Object>> get(String apiId);

    /** Creates the service. */
    static CheckIns of(CallFactory callFactory) {
        return new HttpCheckIns(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpCheckIns.OPERATIONS;
    }
}
