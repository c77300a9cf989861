package io.github.okr4j.perdoo.rest.updates;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another user changed the object during a {@code modify}. Nothing was written. You can execute the call again; it starts
 * with the current object.
 */
public final class ConcurrentChangeException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Instant modifiedBefore;
    private final @Nullable Instant modifiedNow;

    /** Creates an exception for the operation that was not sent. */
    public ConcurrentChangeException(
            String operation, @Nullable Instant modifiedBefore, @Nullable Instant modifiedNow) {
        super(
                new Failure(operation, null, Outcome.NOT_SENT, true, 0),
                "another user changed the object (modified_at was " + text(modifiedBefore) + " and is "
                        + text(modifiedNow) + "); nothing was sent; execute the call again",
                null);
        this.modifiedBefore = modifiedBefore;
        this.modifiedNow = modifiedNow;
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "unreadable" : time.toString();
    }

    /** The time of the last change at the first read, or null if it could not be read. */
    public @Nullable Instant modifiedBefore() {
        return modifiedBefore;
    }

    /** The time of the last change right before the write, or null if it could not be read. */
    public @Nullable Instant modifiedNow() {
        return modifiedNow;
    }
}
