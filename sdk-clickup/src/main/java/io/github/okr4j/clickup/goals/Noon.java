package io.github.okr4j.clickup.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time that stands for a day where ClickUp stores times: noon stays on its day in the zones nearby. */
final class Noon {
    private Noon() {}

    static Instant of(String parameter, @Nullable LocalDate day, @Nullable ZoneId zone) {
        return Given.value(parameter, day)
                .atTime(LocalTime.NOON)
                .atZone(Given.value(parameter + "'s zone", zone))
                .toInstant();
    }
}
