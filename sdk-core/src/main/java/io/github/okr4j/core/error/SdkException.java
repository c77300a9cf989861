package io.github.okr4j.core.error;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Any failure of a call. It is unchecked. Failures of earlier attempts are its suppressed exceptions.
 *
 * <p>No text of an exception contains a credential. Exceptions are serializable. A cause from outside the JDK and this
 * SDK is serialized as its text.
 */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    /** Kept here because the superclass would serialize it unchecked. */
    private transient @Nullable Throwable cause;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong and what to do, without secrets
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

    /** Whether the server executed the request. Never null. */
    public Outcome outcome() {
        return failure.outcome();
    }

    /**
     * Whether the failure is transient and a retry cannot execute a write twice.
     *
     * @return false also if it is unknown whether a write was executed
     */
    public boolean isRetryable() {
        return failure.retryable();
    }

    /** The number of requests that were sent; 0 if none was. */
    public int attempts() {
        return failure.attempts();
    }

    /** The name of the failed operation, for example {@code clickup.goals.get}. */
    public String operation() {
        return failure.operation();
    }

    /** What is known of the failed call, for creating an exception from this one. */
    public Failure failure() {
        return failure;
    }

    /**
     * A report of several lines for a support request. It lists the call, the response and each attempt, without
     * secrets.
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
     * Adds the details of this exception type to a report.
     *
     * @param report receives {@code name: value} lines
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
     * @param value without secrets; null adds nothing
     */
    protected static void line(StringBuilder report, String name, @Nullable Object value) {
        if (value != null) {
            report.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }
}
