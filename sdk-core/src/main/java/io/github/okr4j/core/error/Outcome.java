package io.github.okr4j.core.error;

/** Whether the server executed a request. */
public enum Outcome {
    /** Not executed. The request was not sent, or the server refused its HTTP/2 stream. */
    NOT_SENT,
    /** Not executed. The server responded with an error. */
    REJECTED,
    /** Unknown. The request was sent and no response tells; check the state before you retry a write. */
    UNKNOWN
}
