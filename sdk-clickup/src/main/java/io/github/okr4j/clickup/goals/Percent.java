package io.github.okr4j.clickup.goals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Converts progress to percent. */
final class Percent {
    private Percent() {}

    static @Nullable BigDecimal of(@Nullable BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(2);
    }
}
