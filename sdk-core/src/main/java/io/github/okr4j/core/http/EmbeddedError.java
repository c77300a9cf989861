package io.github.okr4j.core.http;

/** What a failure means that a vendor reports inside a response of status 2xx. */
public enum EmbeddedError {
    /** The vendor refused the call, without a kind: an exception of no special type. */
    REFUSED,
    /** The vendor refused the input; its error may name the fields: as status 422. */
    INVALID_INPUT,
    /** Nothing has the given id, or the caller may not see it: as status 404. */
    NOT_FOUND,
    /** Something failed on the vendor's side, and a write may have been executed all the same. */
    UNCERTAIN
}
