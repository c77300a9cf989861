package io.github.okr4j.okr;

import org.jspecify.annotations.Nullable;

/**
 * How things stand, as the vendor says it; never guessed from dates or figures.
 *
 * @param standing the vendor's word in one of five
 * @param word the vendor's own word, or null if it has none
 */
public record OkrStatus(Standing standing, @Nullable String word) {
    /** The vendor says nothing. */
    public static final OkrStatus UNKNOWN = new OkrStatus(Standing.UNKNOWN, null);

    /** The standings, the worst first. */
    public enum Standing {
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
