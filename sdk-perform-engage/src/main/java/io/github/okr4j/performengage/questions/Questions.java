package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Questions, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713931054749-Get-questions-and-responses-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: the list is documented. Of the single question
 * only the name of the operation is known; its path and its response are inferred from the list. Nothing was seen in
 * recorded traffic.
 *
 * <p>The vendor also has operations on the responses to a question, at addresses unknown to this SDK; whoever knows them
 * reaches them through {@code raw()} of the client.
 */
@CheckReturnValue
public interface Questions {
    /** Lists all questions in pages of 100. Safe; retried on transient failures. */
    Paged<Question> list();

    /**
     * Like {@link #list()}, with another page size.
     *
     * @param pageSize how many questions to ask for at a time; the vendor may send fewer, which loses none
     * @throws IllegalArgumentException if {@code pageSize} is below 1
     */
    Paged<Question> list(int pageSize);

    /**
     * Gets a question. Safe; retried on transient failures. Inferred; see above.
     *
     * @param apiId the question's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Question> get(String apiId);

    /** Creates the service. */
    static Questions of(CallFactory callFactory) {
        return new HttpQuestions(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpQuestions.OPERATIONS;
    }
}
