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
 * <p>A method describes a call; nothing is sent until the call is run. How sure: the list is documented. The path of a single
 * check-in is inferred, and what is answered there is unknown. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface CheckIns {
    /**
     * Lists all check-ins, 100 to a page. A read: repeated on any passing failure.
     *
     * <p>An entry does not say whose check-in it is: to find out, filter by the person.
     *
     * @return the list, in the vendor's order
     */
    Paged<CheckIn> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which check-ins, and how many to ask for at a time
     * @return the list, in the vendor's order
     */
    Paged<CheckIn> list(CheckInQuery query);

    /**
     * Gets a check-in as the JSON object it is, whose members are not documented. A read: repeated on any passing failure. Inferred; see
     * above.
     *
     * @param apiId the check-in's id as the list has it, not percent-encoded
     * @return the call
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Map<String, Object>> get(String apiId);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static CheckIns of(CallFactory callFactory) {
        return new HttpCheckIns(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return CheckInOperations.all();
    }
}
