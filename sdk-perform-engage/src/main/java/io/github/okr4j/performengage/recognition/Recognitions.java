package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Recognitions, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713931081245-Get-recognitions-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: the list is documented. The path and the response
 * of a single recognition are inferred from the list. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Recognitions {
    /** Lists all recognitions in pages of 100. Safe; retried on transient failures. */
    Paged<Recognition> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which recognitions, and how many to ask for at a time
     */
    Paged<Recognition> list(RecognitionQuery query);

    /**
     * Gets a recognition. Safe; retried on transient failures. Inferred; see above.
     *
     * @param apiId the recognition's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Recognition> get(String apiId);

    /** Creates the service. */
    static Recognitions of(CallFactory callFactory) {
        return new HttpRecognitions(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpRecognitions.OPERATIONS;
    }
}
