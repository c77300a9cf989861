package io.github.okr4j.testkit.server;

import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;

/** A request on its way into a handler: the decoded ids of its path, in order, and its decoded query. */
public record FakeRequest(ReceivedRequest request, List<String> ids, Query query) {

    public String id() {
        return ids.get(0);
    }
}
