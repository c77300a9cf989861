package io.github.okr4j.core.http;

/** How well an operation is verified against the vendor's API. */
public enum Evidence {
    /** Seen in recorded traffic. */
    RECORDED,
    /** Described in the vendor's own documentation. */
    DOCUMENTED,
    /** Known only from code or documents of others. */
    THIRD_PARTY
}
