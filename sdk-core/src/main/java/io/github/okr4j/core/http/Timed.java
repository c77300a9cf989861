package io.github.okr4j.core.http;

/** What must end at a certain time, see {@link AttemptTimer}. */
interface Timed {
    /** Nanoseconds until it has taken too long. */
    long left(long now);

    /** Ends it; may run foreign code and block. */
    void timeOut();
}
