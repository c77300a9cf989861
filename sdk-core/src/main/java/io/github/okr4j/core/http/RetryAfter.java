package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a response asks to wait: the longest wait in its {@code Retry-After} headers, else until the budget of a 429
 * is reset. A time that has passed asks for nothing.
 */
final class RetryAfter {
    /** Between elements, not the comma of a date. */
    private static final Pattern COMMA = Pattern.compile(",(?!\\s*\\d{1,2} \\p{Alpha})");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}(?:\\.\\d{1,20})?");

    private RetryAfter() {}

    /** The wait, or null if the response asks for none; the time is the server's. */
    static @Nullable Duration of(int status, ResponseHeaders headers, @Nullable RateLimit limit, Instant serverNow) {
        Duration longest = null;
        for (String line : headers.all("Retry-After")) {
            for (String element : COMMA.split(line, -1)) {
                Duration wait = wait(element.strip(), serverNow);
                if (wait != null && (longest == null || wait.compareTo(longest) > 0)) {
                    longest = wait;
                }
            }
        }
        if (longest == null && status == 429 && limit != null) {
            return until(limit.resetAt(), serverNow);
        }
        return longest;
    }

    /** The time of a response by the server's clock: its {@code Date} header, else our time. */
    static Instant serverNow(ResponseHeaders headers, Instant now) {
        String date = headers.first("Date");
        Instant told = date == null ? null : date(date.strip());
        return told == null ? now : told;
    }

    private static @Nullable Duration wait(String element, Instant serverNow) {
        if (SECONDS.matcher(element).matches()) {
            BigDecimal seconds = new BigDecimal(element);
            BigDecimal nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9);
            return Duration.ofSeconds(seconds.longValue(), nanos.longValue());
        }
        return until(date(element), serverNow);
    }

    private static @Nullable Duration until(@Nullable Instant time, Instant serverNow) {
        return time == null || !time.isAfter(serverNow) ? null : Duration.between(serverNow, time);
    }

    private static @Nullable Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null; // a header that cannot be read asks for nothing
        }
    }
}
