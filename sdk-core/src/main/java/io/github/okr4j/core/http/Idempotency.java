package io.github.okr4j.core.http;

/** What happens when the same request arrives twice; decided per operation, not per HTTP method. */
public enum Idempotency {
    /** A read: repeated on any passing failure. */
    SAFE,
    /** A write that has the same effect twice as once: repeated on any passing failure. */
    IDEMPOTENT,
    /** A write that must not be executed twice; retried only when it was provably not executed. */
    NON_IDEMPOTENT
}
