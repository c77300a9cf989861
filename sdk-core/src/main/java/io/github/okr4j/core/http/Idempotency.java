package io.github.okr4j.core.http;

/** Whether a request may be sent twice. It is declared per operation, not per HTTP method. */
public enum Idempotency {
    /** A read. Retried on transient failures. */
    SAFE,
    /** A write with the same effect twice as once. Retried on transient failures. */
    IDEMPOTENT,
    /** A write that must not be executed twice. Retried only when it was provably not executed. */
    NON_IDEMPOTENT
}
