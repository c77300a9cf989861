package io.github.okr4j.core.error;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Any failure of a call. Unchecked; earlier attempts of the same call are its suppressed exceptions.
 *
 * <p>No text of any exception holds a credential. Exceptions can be serialized; a cause that is of no class of the JDK's
 * base or of this SDK is then replaced by its text.
 */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    /** Kept here and not in the superclass, which would write it whatever it is. */
    private transient @Nullable Throwable cause;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param problem what went wrong and what to do, without secrets
     * @param cause the underlying exception, or null
     */
    protected SdkException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure.describe() + ": " + problem, null);
        this.failure = failure;
        this.cause = cause;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // set once, like the rest
    public @Nullable Throwable getCause() {
        return cause;
    }

    /**
     * Whether the write may have happened.
     *
     * @return never null; for a read it tells whether the server saw the request
     */
    public Outcome outcome() {
        return failure.outcome();
    }

    /**
     * Whether the same call may be made again: the failure is likely to pass, and no write can be doubled by it.
     *
     * @return false also where nobody knows whether a write happened
     */
    public boolean isRetryable() {
        return failure.retryable();
    }

    /**
     * How often the request was sent.
     *
     * @return 0 if it never was
     */
    public int attempts() {
        return failure.attempts();
    }

    /**
     * The operation that failed.
     *
     * @return its name as in the table of operations, for example {@code clickup.goals.get}
     */
    public String operation() {
        return failure.operation();
    }

    /**
     * What is known of the failed call, for making an exception from another.
     *
     * @return the facts
     */
    public Failure failure() {
        return failure;
    }

    /**
     * A redacted report that can be pasted into a permit: what was called, what came back, each attempt.
     *
     * @return several lines without secrets
     */
    public String toDiagnostics() {
        StringBuilder report = new StringBuilder();
        report.append(getClass().getSimpleName()).append('\n');
        line(report, "problem", getMessage());
        line(report, "outcome", outcome());
        line(report, "retryable", isRetryable());
        line(report, "attempts", attempts());
        describeTo(report);
        for (Throwable earlier : getSuppressed()) {
            line(report, "earlier attempt", earlier.getMessage());
        }
        line(report, "cause", CauseText.typeOf(cause));
        return report.toString();
    }

    /**
     * Adds what only this kind of exception knows.
     *
     * @param report where to write {@code name: value} lines
     */
    protected void describeTo(StringBuilder report) {}

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(CauseText.ofOthers(cause));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        cause = (Throwable) in.readObject();
    }

    /**
     * Adds a line to a report.
     *
     * @param report where to write
     * @param name what the value is
     * @param value the value, without secrets; null adds nothing
     */
    protected static void line(StringBuilder report, String name, @Nullable Object value) {
        if (value != null) {
            report.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }
}
