package io.github.okr4j.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a partial update: absent (not sent, the vendor keeps what it has), null (sent as null, the vendor clears
 * it) or a value.
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

    /**
     * A member that is not sent.
     *
     * @param <T> the type of the value it might have
     * @return the absent field
     */
    @SuppressWarnings("unchecked") // holds no value, so any type fits
    public static <T> Field<T> absent() {
        return (Field<T>) ABSENT;
    }

    /**
     * A member that is sent as null.
     *
     * @param <T> the type of the value it might have
     * @return the null field
     */
    @SuppressWarnings("unchecked") // holds no value, so any type fits
    public static <T> Field<T> cleared() {
        return (Field<T>) CLEARED;
    }

    /**
     * A member that is sent with a value.
     *
     * @param value not null; use {@link #cleared()} for that
     * @param <T> the type of the value
     * @return the field
     */
    public static <T> Field<T> of(T value) {
        return new Field<>(false, Objects.requireNonNull(value, "value must not be null: cleared() sends null"));
    }

    /**
     * Whether the member is left out.
     *
     * @return true if it is not sent
     */
    public boolean isAbsent() {
        return absent;
    }

    /**
     * The value to send.
     *
     * @return the value, or null if the field is cleared or absent
     */
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
