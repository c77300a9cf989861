package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Noon of a day, sent where ClickUp stores a time. Noon is on the same day in nearby zones. */
final class Noon {
    private Noon() {}

    static Instant of(String parameter, @Nullable LocalDate day, @Nullable ZoneId zone) {
        return Checks.notNull(parameter, day)
                .atTime(LocalTime.NOON)
                .atZone(Checks.notNull(parameter + "'s zone", zone))
                .toInstant();
    }
}
