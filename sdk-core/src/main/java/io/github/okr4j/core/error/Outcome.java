package io.github.okr4j.core.error;

/** What a failure says about the write it was meant to do. */
public enum Outcome {
    /** The request never left, or the server refused its HTTP/2 stream: it certainly had no effect. */
    NOT_SENT,
    /** The server answered that it refused the request: it had no effect. */
    REJECTED,
    /** The request left and nobody knows: look before you send it again. */
    UNKNOWN
}
