package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The vendor reported success, but its answer could not be read.
 *
 * <p>A write that ends like this has very likely happened; {@link #outcome()} is {@link Outcome#UNKNOWN}. The message
 * names the place in the JSON and never quotes the payload.
 */
public final class DecodeException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param path the JSON path of the bad element, for example {@code $.goals[3].due_date}, or null if there is none
     * @param problem what is wrong there, without payload text
     */
    public DecodeException(Failure failure, @Nullable String path, String problem) {
        super(failure, path == null ? problem : problem + " at " + path, null);
        this.path = path;
    }

    /**
     * Where in the answer the problem lies.
     *
     * @return a JSON path such as {@code $.goals[3].due_date}, or null if the answer as a whole is unreadable
     */
    public @Nullable String path() {
        return path;
    }
}
