package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The vendor reported success, but its response could not be decoded.
 *
 * <p>A write was very likely executed; {@link #outcome()} is {@link Outcome#UNKNOWN}. The message names the JSON path
 * and never quotes the payload.
 */
public final class DecodeException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    /**
     * Creates an exception.
     *
     * @param path the JSON path, for example {@code $.goals[3].due_date}; null if the whole response is unreadable
     * @param problem what is wrong there, without payload
     */
    public DecodeException(Failure failure, @Nullable String path, String problem) {
        super(failure, path == null ? problem : problem + " at " + path, null);
        this.path = path;
    }

    /**
     * The JSON path of the problem, for example {@code $.goals[3].due_date}; null if the whole response is unreadable.
     */
    public @Nullable String path() {
        return path;
    }
}
