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
 * The wait that a response asks for. It is the longest of its {@code Retry-After} headers. A 429 without one waits until the
 * rate limit resets. A time in the past is ignored.
 */
final class RetryAfter {
    /** Separates elements, but not the parts of a date. */
    private static final Pattern COMMA = Pattern.compile(",(?!\\s*\\d{1,2} \\p{Alpha})");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}(?:\\.\\d{1,20})?");

    private RetryAfter() {}

    /** The wait, or null if the response asks for none. */
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

    /** The time in the {@code Date} header, or our time if it is missing or unreadable. */
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
            return null; // an unreadable header is ignored
        }
    }
}
