package io.github.okr4j.core.http;

/** How sure it is that the vendor's API behaves as an operation says. */
public enum Evidence {
    /** Seen in recorded traffic. */
    RECORDED,
    /** Written in the vendor's own documentation. */
    DOCUMENTED,
    /** Known from others' code or texts only. */
    THIRD_PARTY
}
