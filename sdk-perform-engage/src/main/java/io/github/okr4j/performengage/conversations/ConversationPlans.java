package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Conversation plans, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713930983325-Get-conversation-plans-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: both operations are documented; that a single
 * plan is answered like an entry of the list is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface ConversationPlans {
    /**
     * Lists all plans, 100 to a page. A read: repeated on any passing failure.
     *
     * @return the list, in the vendor's order
     */
    Paged<ConversationPlan> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which plans, and how many to ask for at a time
     * @return the list, in the vendor's order
     */
    Paged<ConversationPlan> list(ConversationPlanQuery query);

    /**
     * Gets a plan. A read: repeated on any passing failure.
     *
     * @param apiId the plan's id as the list has it, not percent-encoded
     * @return the call
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<ConversationPlan> get(String apiId);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static ConversationPlans of(CallFactory callFactory) {
        return new HttpConversationPlans(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return ConversationPlanOperations.all();
    }
}
