package io.github.okr4j.perdoo.rest.versions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A time with the vendor's exact text: an update sends the whole object back, and a time must not change by that.
 *
 * <p>Two are equal if their texts are; compare {@link #instant()} for the same point in time.
 */
public final class Timestamp {
    private final String text;
    private final Instant instant;

    private Timestamp(String text, Instant instant) {
        this.text = text;
        this.instant = instant;
    }

    /**
     * A time from its text.
     *
     * @param text RFC 3339, for example {@code 2026-01-05T08:00:00Z}; fractions and other offsets are taken as well
     * @return the time
     * @throws IllegalArgumentException if the text is no time
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timestamp parse(String text) {
        try {
            return new Timestamp(text, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("text must be a time such as 2026-01-05T08:00:00Z", e);
        }
    }

    /**
     * A time in the vendor's form.
     *
     * @param instant the point in time
     * @return the time, its text in UTC
     */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.toString(), instant);
    }

    /**
     * The text as the vendor sent it.
     *
     * @return what is sent back
     */
    @JsonValue
    public String text() {
        return text;
    }

    /**
     * The point in time.
     *
     * @return never null
     */
    public Instant instant() {
        return instant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timestamp that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as the vendor sent it. */
    @Override
    public String toString() {
        return text;
    }
}
