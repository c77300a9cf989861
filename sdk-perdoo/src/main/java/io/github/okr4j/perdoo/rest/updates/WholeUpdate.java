package io.github.okr4j.perdoo.rest.updates;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.perdoo.rest.versions.ConcurrentChangeException;
import io.github.okr4j.perdoo.rest.versions.Timestamp;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The vendor replaces whole objects, so each change begins with reading one, and nobody else's change may be overwritten.
 *
 * @param operation the name of the operation that writes
 * @param noun what is changed, for messages
 * @param id its id
 * @param modifiedAt when it was last changed
 */
public record WholeUpdate<T>(
        String operation, String noun, Function<T, @Nullable String> id, Function<T, @Nullable Timestamp> modifiedAt) {
    /** Reads, changes, reads again and writes only if nobody has changed it meanwhile. */
    public ApiCall<T> modify(ApiCall<T> read, @Nullable UnaryOperator<T> change, Function<T, ApiCall<T>> replace) {
        if (change == null) {
            throw new IllegalArgumentException("change must not be null");
        }
        return read.then(before -> {
            ApiCall<T> write = replace.apply(changed(before, change));
            return read.then(now -> {
                requireSame(modifiedAt.apply(before), modifiedAt.apply(now));
                return write;
            });
        });
    }

    /** Refuses an object that lacks an attribute: what is not sent becomes zero. */
    public <V> V requireSet(String attribute, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " must not be null: an update replaces the whole " + noun
                    + ", so begin with a fetched one and its toBuilder()");
        }
        return value;
    }

    private T changed(T before, UnaryOperator<T> change) {
        T after = change.apply(before);
        if (after == null) {
            throw new IllegalArgumentException("change must not answer null");
        }
        if (!Objects.equals(id.apply(before), id.apply(after))) {
            throw new IllegalArgumentException("change must not alter the id: it would overwrite another " + noun);
        }
        return after;
    }

    private void requireSame(@Nullable Timestamp before, @Nullable Timestamp now) {
        if (before != null && now != null && !before.instant().equals(now.instant())) {
            throw new ConcurrentChangeException(operation, before.instant(), now.instant());
        }
    }
}
