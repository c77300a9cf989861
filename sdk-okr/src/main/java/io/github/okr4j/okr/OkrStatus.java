package io.github.okr4j.okr;

import org.jspecify.annotations.Nullable;

/**
 * How things stand, as the vendor says it; never guessed from dates or figures.
 *
 * @param state one of five states that the text of each vendor is mapped to
 * @param vendorText the status text of the vendor, or null if it has none
 */
public record OkrStatus(State state, @Nullable String vendorText) {
    /** The vendor says nothing. */
    public static final OkrStatus UNKNOWN = new OkrStatus(State.UNKNOWN, null);

    /** The standings, the worst first. */
    public enum State {
        /** It will not be reached like this. */
        OFF_TRACK,
        /** It is in danger. */
        AT_RISK,
        /** Nothing is said, or in a word this SDK does not know. */
        UNKNOWN,
        /** It goes well. */
        ON_TRACK,
        /** It is reached. */
        DONE
    }
}
