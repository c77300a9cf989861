package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;

/**
 * Conversations, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713931005853-Get-conversations-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: the list is documented; it may have members
 * beyond those typed here, which are kept. The path of a single conversation is inferred, and its response is
 * unknown. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Conversations {
    /** Lists all conversations in pages of 100. Safe; retried on transient failures. */
    Paged<Conversation> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which conversations, and how many to ask for at a time
     */
    Paged<Conversation> list(ConversationQuery query);

    /**
     * Gets a conversation as the JSON object it is, whose members are not documented. Safe; retried on transient failures. Inferred;
     * see above.
     *
     * @param apiId the conversation's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Map<String, Object>> get(String apiId);

    /** Creates the service. */
    static Conversations of(CallFactory callFactory) {
        return new HttpConversations(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpConversations.OPERATIONS;
    }
}
