package io.github.okr4j.core;

/** Result of an operation without a response body. */
public enum NoContent {
    /** The only value. */
    NO_CONTENT
}
