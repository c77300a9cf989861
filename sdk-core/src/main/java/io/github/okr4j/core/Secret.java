package io.github.okr4j.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A text that must never be printed: {@link #toString()} is always {@code ***}.
 *
 * <p>Values that could not travel in an HTTP header (control characters) or that are blank are refused when the secret
 * is made, with a message that names the parameter and never holds the value.
 */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @param parameter the name that an error message uses, for example {@code token}
     * @param value the secret text
     * @return the secret
     * @throws IllegalArgumentException if the value is null, blank or holds a control character
     */
    public static Secret of(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    parameter + " must not contain control characters (a line break copied along?)");
        }
        return new Secret(value);
    }

    /**
     * Returns the text itself, for signing a request.
     *
     * @return the secret text
     */
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
