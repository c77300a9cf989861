package io.github.okr4j.core.http;

/** The HTTP methods the four vendors use. */
public enum HttpMethod {
    /** Read. */
    GET,
    /** Create, or whatever the vendor makes of it. */
    POST,
    /** Replace or update. */
    PUT,
    /** Update in part. */
    PATCH,
    /** Delete. */
    DELETE
}
