package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes progress into key results of one account. {@link ClickUpOkr#checkIns}, {@link PerdooOkr#checkIns} and {@link
 * PerdooRestOkr#checkIns} create it. Pipedrive computes its progress, and the API of Perform &amp; Engage is read only; their
 * items are refused.
 *
 * <p>A check-in sends the value itself, not the difference, in the unit of {@link OkrItem#measure()}. A value below the start
 * or above the target is sent; the vendor decides. A check-in is not idempotent. It is retried only if it was provably not
 * executed; {@code SdkException.outcome()} tells whether a failed one may have been executed. If a check-in has to read
 * first and that read fails, {@code operation()} names the read and nothing was written.
 *
 * <p>The result is the item as far as it is known after the write. It is not read again: a failed read would hide that the
 * write succeeded.
 *
 * <p>Immutable and safe for use by many threads.
 */
@CheckReturnValue
public final class OkrCheckIns {
    private final CheckInTarget target;
    private final @Nullable BigDecimal expected;

    OkrCheckIns(CheckInTarget target) {
        this(target, null);
    }

    private OkrCheckIns(CheckInTarget target, @Nullable BigDecimal expected) {
        this.target = target;
        this.expected = expected;
    }

    /**
     * Writes the current value of an item. The kind of its measure is checked before anything is sent.
     *
     * @param item a key result, in Perdoo's GraphQL API also a KPI, as the source of this account delivered it
     * @param value the new current value
     * @param note a comment for the history, or null for none; Perdoo REST has none
     * @throws IllegalArgumentException if the item cannot be written, the value does not fit the kind of its measure, or the
     *     note is blank
     */
    public ApiCall<OkrItem> checkIn(OkrItem item, BigDecimal value, @Nullable String note) {
        Checks.notNull("item", item);
        ItemId id = ItemId.parse("item.id", item.id());
        return target.write(new CheckIn(id, item, value, note, expected).requireWritable(target));
    }

    /**
     * Writes the current value of an item of which only the id is known. Perdoo is asked for the item first. ClickUp cannot
     * read a key result by its id, so the kind of its measure is not checked there.
     *
     * @param itemId an id as {@link OkrItem#id()} returns it
     * @param value the new current value
     * @param note a comment for the history, or null for none; Perdoo REST has none
     * @throws IllegalArgumentException if the id is malformed or belongs to another account, the item is no key result, or
     *     the note is blank
     */
    public ApiCall<OkrItem> checkIn(String itemId, BigDecimal value, @Nullable String note) {
        ItemId id = ItemId.parse("itemId", itemId);
        return target.write(new CheckIn(id, null, value, note, expected).requireWritable(target));
    }

    /**
     * Writes only if the vendor's current value is the expected one. The check-in reads the item, compares, and writes. Another
     * value, or none, throws {@link StaleValueException}, and nothing is sent.
     *
     * <p>This is not a lock: a change between the read and the write is overwritten.
     *
     * @param currentValue the value that you read before; {@code 5} equals {@code 5.0}
     * @return a changed copy
     */
    public OkrCheckIns expecting(BigDecimal currentValue) {
        return new OkrCheckIns(target, Checks.notNull("currentValue", currentValue));
    }
}
