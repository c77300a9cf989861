package io.github.okr4j.okr;

import io.github.okr4j.core.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value to be written.
 *
 * @param item the item, or null if only its id is known
 * @param note a comment, or null
 * @param expected the current value without which nothing is written, or null for any
 */
record CheckIn(
        ItemId id,
        @Nullable OkrItem item,
        BigDecimal value,
        @Nullable String note,
        @Nullable BigDecimal expected) {
    /** No longer number comes back from a vendor, see the decoder. */
    private static final int MAX_DIGITS = 100;

    private static final int MAX_LISTED = 20;

    CheckIn {
        Checks.notNull("value", value);
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("value must have at most " + MAX_DIGITS
                    + " digits and a scale from -" + MAX_DIGITS + " to " + MAX_DIGITS + "; its precision is "
                    + value.precision() + " and its scale " + value.scale());
        }
        if (note != null) {
            Checks.notBlank("note", note);
        }
    }

    /** Refuses what an account cannot write. */
    CheckIn requireWritable(CheckInTarget target) {
        id.requireWritable(target.vendor());
        if (!id.isMeasure()) {
            List<String> ids = item == null ? List.of() : target.keyResults(item);
            throw new IllegalArgumentException(id + " cannot be written: its progress follows from its key results."
                    + " Check in on one of these" + listed(ids));
        }
        return this;
    }

    private String listed(List<String> ids) {
        String first = ids.stream()
                .limit(MAX_LISTED)
                .map(one -> id.vendor().id(OkrKind.KEY_RESULT, one))
                .collect(Collectors.joining(", "));
        String more = ids.size() > MAX_LISTED ? " and " + (ids.size() - MAX_LISTED) + " more" : "";
        return first.isEmpty() ? "" : ": " + first + more;
    }

    /** Refuses a value that is neither start nor target of a measure that is reached or not. */
    void requireReachedOrNot(@Nullable OkrMeasure measure) {
        boolean known = is(BigDecimal.ZERO)
                || is(BigDecimal.ONE)
                || (measure != null && (is(measure.start()) || is(measure.target())));
        if (!known) {
            throw new IllegalArgumentException(
                    "value must be 0 or 1, not " + value.toPlainString() + ": " + id + " is either reached or not");
        }
    }

    /** Refuses an item that another user moved. */
    void requireExpected(String operation, @Nullable BigDecimal actual) {
        if (expected != null && (actual == null || actual.compareTo(expected) != 0)) {
            throw new StaleValueException(operation, id.toString(), expected, actual);
        }
    }

    private boolean is(@Nullable BigDecimal other) {
        return other != null && value.compareTo(other) == 0;
    }
}
