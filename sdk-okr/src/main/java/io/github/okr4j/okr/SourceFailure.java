package io.github.okr4j.okr;

import org.jspecify.annotations.Nullable;

/**
 * What could not be read of a source: one item, or all that follows. Other items and sources go on, and another reading
 * from the token tries it again.
 *
 * @param source the source's name
 * @param id the id of the item, as in {@link OkrItem#id}; null if the source could not be read on from here
 * @param reason why; a {@link io.github.okr4j.core.error.SdkException} unless the source itself is at fault
 */
public record SourceFailure(String source, @Nullable String id, RuntimeException reason) {
    /**
     * A source that could not be read on.
     *
     * @param source the source's name
     * @param reason why
     */
    public SourceFailure(String source, RuntimeException reason) {
        this(source, null, reason);
    }
}
