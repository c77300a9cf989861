package io.github.okr4j.perdoo.rest.updates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A time with its exact text, so that an update sends it back unchanged.
 *
 * <p>Two timestamps are equal if their texts are equal. Compare {@link #instant()} for the same point in time.
 */
public final class Timestamp {
    private final String text;
    private final Instant instant;

    private Timestamp(String text, Instant instant) {
        this.text = text;
        this.instant = instant;
    }

    /**
     * Parses a time in RFC 3339, for example {@code 2026-01-05T08:00:00Z}. Fractions and other offsets are accepted.
     *
     * @throws IllegalArgumentException if the text is not a time
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timestamp parse(String text) {
        try {
            return new Timestamp(text, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("text must be a time such as 2026-01-05T08:00:00Z", e);
        }
    }

    /** Creates a time whose text is in UTC. */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.toString(), instant);
    }

    /** The text as it was received. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The point in time. */
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

    @Override
    public String toString() {
        return text;
    }
}
