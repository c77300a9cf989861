package io.github.okr4j.core;

/** The value of a call whose success says everything: the answer carries nothing worth reading. */
public enum NoContent {
    /** The only value. */
    NO_CONTENT
}
