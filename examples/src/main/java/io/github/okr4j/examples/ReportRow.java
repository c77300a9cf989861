package io.github.okr4j.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report. What a vendor does not tell stays null; nothing is invented to fill a gap.
 *
 * @param vendor who it comes from
 * @param goal the goal's title
 * @param keyResult the key result's title, or null for the goal itself
 * @param owner who is responsible
 * @param progress a fraction, 1 = done
 * @param measure where it stands in the vendor's own figures, for example {@code 12.50 of 20.00}
 * @param due until when
 */
record ReportRow(
        String vendor,
        String goal,
        @Nullable String keyResult,
        @Nullable String owner,
        @Nullable BigDecimal progress,
        @Nullable String measure,
        @Nullable LocalDate due) {}
