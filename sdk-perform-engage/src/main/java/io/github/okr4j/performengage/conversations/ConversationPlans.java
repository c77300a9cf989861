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
 * <p>A method describes a call. Nothing is sent until you run it. Verified: both operations are documented; that a single
 * plan has the shape of a list entry is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface ConversationPlans {
    /** Lists all plans in pages of 100. Safe; retried on transient failures. */
    Paged<ConversationPlan> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which plans, and how many to ask for at a time
     */
    Paged<ConversationPlan> list(ConversationPlanQuery query);

    /**
     * Gets a plan. Safe; retried on transient failures.
     *
     * @param apiId the plan's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<ConversationPlan> get(String apiId);

    /** Creates the service. */
    static ConversationPlans of(CallFactory callFactory) {
        return new HttpConversationPlans(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpConversationPlans.OPERATIONS;
    }
}
