package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long an answer asks to wait, in seconds or until a date; the {@code Date} header tells the server's clock. */
final class RetryAfter {
    private RetryAfter() {}

    static @Nullable Duration of(int status, ResponseHeaders headers, @Nullable RateLimit limit, Instant now) {
        Duration asked = fromHeader(headers, now);
        if (asked == null && status == 429 && limit != null && limit.resetAt() != null) {
            asked = notNegative(Duration.between(now, limit.resetAt()));
        }
        return asked;
    }

    private static @Nullable Duration fromHeader(ResponseHeaders headers, Instant now) {
        Long seconds = headers.firstNumber("Retry-After");
        if (seconds != null) {
            return notNegative(Duration.ofSeconds(seconds));
        }
        Instant until = date(headers.first("Retry-After"));
        if (until == null) {
            return null;
        }
        Instant serverNow = date(headers.first("Date"));
        return notNegative(Duration.between(serverNow == null ? now : serverNow, until));
    }

    private static @Nullable Instant date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null; // a header nobody can read asks for nothing
        }
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
