package io.github.okr4j.testkit;

import java.util.List;

/** A request on its way into a handler: the decoded ids of its path, in order, and its decoded query. */
record FakeRequest(ReceivedRequest request, List<String> ids, Query query) {

    String id() {
        return ids.get(0);
    }
}
