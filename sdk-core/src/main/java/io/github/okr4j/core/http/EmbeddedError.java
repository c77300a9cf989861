package io.github.okr4j.core.http;

/** The kind of an error that a vendor reports in a 2xx response. */
public enum EmbeddedError {
    /** The vendor rejected the call for no stated kind of reason. It throws an exception of no special type. */
    REFUSED,
    /** The input is invalid, as with status 422. The vendor may name the fields. */
    INVALID_INPUT,
    /** The resource does not exist or is not visible, as with status 404. */
    NOT_FOUND,
    /** The vendor failed. A write may still have been executed. */
    UNCERTAIN
}
