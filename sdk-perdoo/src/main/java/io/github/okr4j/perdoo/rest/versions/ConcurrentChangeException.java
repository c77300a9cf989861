package io.github.okr4j.perdoo.rest.versions;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the record while a {@code modify} was under way, so nothing was written: it would have undone
 * that change.
 *
 * <p>The same {@code modify} may be run again; it begins with the record as it is now.
 */
public final class ConcurrentChangeException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Instant modifiedBefore;
    private final @Nullable Instant modifiedNow;

    /**
     * Makes an exception.
     *
     * @param operation the name of the operation that was not sent, for example {@code perdoo.keyresults.replace}
     * @param modifiedBefore the time of the last change when the record was read
     * @param modifiedNow the time of the last change right before the write
     */
    public ConcurrentChangeException(
            String operation, @Nullable Instant modifiedBefore, @Nullable Instant modifiedNow) {
        super(
                new Failure(operation, null, Outcome.NOT_SENT, true, 0),
                "somebody else changed the record meanwhile (modified_at was " + text(modifiedBefore) + " and is "
                        + text(modifiedNow) + "); nothing was sent, so run the call again",
                null);
        this.modifiedBefore = modifiedBefore;
        this.modifiedNow = modifiedNow;
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "unreadable" : time.toString();
    }

    /**
     * When the record that was read had been changed last.
     *
     * @return the vendor's time, or null if it could not be read
     */
    public @Nullable Instant modifiedBefore() {
        return modifiedBefore;
    }

    /**
     * When the record as the vendor has it now was changed last.
     *
     * @return the vendor's time, or null if it could not be read
     */
    public @Nullable Instant modifiedNow() {
        return modifiedNow;
    }
}
