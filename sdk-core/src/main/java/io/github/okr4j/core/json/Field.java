package io.github.okr4j.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a partial update. An absent field is not sent, so the vendor keeps its value. A cleared field is sent as
 * null. Any other field is sent with its value.
 *
 * @param <T> the type of the value
 */
public final class Field<T> {
    private static final Field<?> ABSENT = new Field<>(true, null);
    private static final Field<?> CLEARED = new Field<>(false, null);

    private final boolean absent;
    private final @Nullable T value;

    private Field(boolean absent, @Nullable T value) {
        this.absent = absent;
        this.value = value;
    }

    /** A field that is not sent. */
    @SuppressWarnings("unchecked") // holds no value, so any type fits
    public static <T> Field<T> absent() {
        return (Field<T>) ABSENT;
    }

    /** A field that is sent as null. */
    @SuppressWarnings("unchecked") // holds no value, so any type fits
    public static <T> Field<T> cleared() {
        return (Field<T>) CLEARED;
    }

    /**
     * A field that is sent with a value.
     *
     * @param value not null; {@link #cleared()} sends null
     */
    public static <T> Field<T> of(T value) {
        return new Field<>(false, Objects.requireNonNull(value, "value must not be null; cleared() sends null"));
    }

    /** Whether the field is not sent. */
    public boolean isAbsent() {
        return absent;
    }

    /** The value to send, or null if the field is cleared or absent. */
    public @Nullable T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field<?> that && absent == that.absent && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(absent, value);
    }

    @Override
    public String toString() {
        return isAbsent() ? "absent" : String.valueOf(value);
    }
}
