package io.github.okr4j.okr;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.SdkException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The current value of an item is not the expected one. Nothing was written. Read the item again and decide anew. */
public final class StaleValueException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final BigDecimal expected;
    private final @Nullable BigDecimal actual;

    StaleValueException(String operation, String itemId, BigDecimal expected, @Nullable BigDecimal actual) {
        super(
                Failure.notSent(operation),
                "the current value of " + itemId + " is " + (actual == null ? "not set" : actual) + ", not " + expected
                        + " as expected; nothing was sent; read the item again and decide anew",
                null);
        this.expected = expected;
        this.actual = actual;
    }

    /** The value that the check-in expected. */
    public BigDecimal expected() {
        return expected;
    }

    /** The value that the vendor has, or null if it has none or the item is gone. */
    public @Nullable BigDecimal actual() {
        return actual;
    }
}
