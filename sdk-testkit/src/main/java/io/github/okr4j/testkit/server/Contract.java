package io.github.okr4j.testkit.server;

import io.github.okr4j.testkit.ReceivedRequest;
import java.util.Map;
import java.util.Set;

/** How one vendor responds; everything that the vendors share is elsewhere. */
public interface Contract {

    /**
     * Responds to a request and changes the state accordingly.
     *
     * @throws ErrorResponseException to end with an error response
     */
    FakeResponse response(ReceivedRequest request);

    /** The vendor's error body for a status, without any header about limits. */
    FakeResponse error(int status);

    /** The members that hold one of a set of words. */
    Set<String> enumMembers();

    /** The headers by which the vendor tells what is left of a budget; without any, it has no say about limits. */
    default Map<String, String> limitHeaders(RequestBudget.State left) {
        return Map.of();
    }

    /** Whether lists come in pages. */
    default boolean hasPages() {
        return false;
    }

    /** The same list response, but pointing to a next page that never changes. */
    default FakeResponse pointingToTheSamePage(ReceivedRequest request, FakeResponse response) {
        return response;
    }
}
