package io.github.okr4j.clickup.goals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Progress as people read it. */
final class Percent {
    private Percent() {}

    static @Nullable BigDecimal of(@Nullable BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(2);
    }
}
