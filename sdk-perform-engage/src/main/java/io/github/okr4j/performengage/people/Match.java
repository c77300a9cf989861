package io.github.okr4j.performengage.people;

import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text led to: nobody, one, or several who share it. Of several, none is picked.
 *
 * @param sought the text as it was given, or null if there was none
 * @param candidates all that bear it, in the vendor's order
 * @param <T> what is sought
 */
public record Match<T>(@Nullable String sought, List<T> candidates) {
    /** Copies the candidates. */
    public Match {
        candidates = Immutable.list(candidates);
    }

    /**
     * The one that bears the text.
     *
     * @return the only candidate; empty if there is none, and if there are several
     */
    public Optional<T> only() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Whether several bear the text.
     *
     * @return true if there are two or more candidates
     */
    public boolean isAmbiguous() {
        return candidates.size() > 1;
    }
}
