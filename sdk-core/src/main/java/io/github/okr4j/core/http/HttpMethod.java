package io.github.okr4j.core.http;

/** The HTTP methods of the four vendors. */
public enum HttpMethod {
    /** Read. */
    GET,
    /** Create, or run a query or command. */
    POST,
    /** Replace or update. */
    PUT,
    /** Update in part. */
    PATCH,
    /** Delete. */
    DELETE
}
