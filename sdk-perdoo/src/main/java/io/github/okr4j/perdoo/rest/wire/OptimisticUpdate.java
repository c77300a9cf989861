package io.github.okr4j.perdoo.rest.wire;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.perdoo.rest.updates.ConcurrentChangeException;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes a whole object without overwriting a change by another user. A write replaces the whole object, so each change
 * starts with a read.
 *
 * @param operation the name of the operation that writes
 * @param noun names the object in messages
 * @param additional its unknown fields and those that could not be read
 */
public record OptimisticUpdate<T>(
        String operation,
        String noun,
        Function<T, @Nullable String> id,
        Function<T, @Nullable Timestamp> modifiedAt,
        Function<T, Map<String, Object>> additional) {
    /** Reads, changes, reads again, and writes only if the object was not modified in between. */
    public ApiCall<T> modify(ApiCall<T> read, UnaryOperator<T> change, Function<T, ApiCall<T>> replace) {
        Checks.notNull("change", change);
        return read.then(before -> {
            ApiCall<T> write = replace.apply(changed(before, change));
            return read.then(now -> {
                requireSame(before, now);
                return write;
            });
        });
    }

    /** Refuses an object without a required field, which would be set to its zero value. */
    public void requireSet(T complete, String attribute, @Nullable Object value) {
        if (value == null && additional.apply(complete).get(attribute) == null) {
            throw new IllegalArgumentException(attribute + " must not be null: an update replaces the whole " + noun
                    + ", so start with a fetched one and its toBuilder()");
        }
    }

    private T changed(T before, UnaryOperator<T> change) {
        T after = change.apply(before);
        if (after == null) {
            throw new IllegalArgumentException("change must not return null");
        }
        if (!Objects.equals(id.apply(before), id.apply(after))) {
            throw new IllegalArgumentException("change must not alter the id: it would overwrite another " + noun);
        }
        return after;
    }

    private void requireSame(T before, T now) {
        Instant then = instant(before);
        Instant since = instant(now);
        boolean same = (then != null && since != null)
                ? then.equals(since)
                : Objects.equals(unreadable(before), unreadable(now));
        if (!same) {
            throw new ConcurrentChangeException(operation, then, since);
        }
    }

    private @Nullable Instant instant(T value) {
        Timestamp time = modifiedAt.apply(value);
        return time == null ? null : time.instant();
    }

    private @Nullable Object unreadable(T value) {
        return additional.apply(value).get("modified_at");
    }
}
