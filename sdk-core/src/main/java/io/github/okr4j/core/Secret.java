package io.github.okr4j.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A text that is never printed. {@link #toString()} is always {@code ***}.
 *
 * <p>A blank value and one with control characters, which no HTTP header can carry, are rejected. The message names the
 * parameter and never contains the value.
 */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @param parameter the name for error messages, for example {@code token}
     * @throws IllegalArgumentException if the value is null, blank or contains a control character
     */
    public static Secret of(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        parameter + " must not contain control characters (a line break copied along?)");
            }
        }
        return new Secret(value);
    }

    /** The text itself, for signing a request. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
