package io.github.okr4j.core.http;

/** Rides on a request as a tag and learns whether it got as far as a connection. */
final class AttemptMark {
    private volatile boolean sent;

    void sent() {
        sent = true;
    }

    void notSent() {
        sent = false;
    }

    boolean isSent() {
        return sent;
    }
}
