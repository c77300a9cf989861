package io.github.okr4j.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses dates and times digit by digit from the parser's buffer. A page of goals has hundreds of them; {@code
 * DateTimeFormatter} would take a quarter of the time and memory of the page.
 */
final class TimeText {
    private static final int MAX_FRACTION = 9;
    private static final String NO_DATE = "0000-00-00";
    private static final Set<String> NO_TIME = Set.of(" 00:00:00", "T00:00:00", "T00:00:00Z");

    private final char[] text;
    private final int end;
    private int at;

    private TimeText(TextSpan span) {
        this.text = span.text();
        this.at = span.from();
        this.end = span.from() + span.length();
    }

    /** Whether the text stands for no date: it is empty or zeros. */
    static boolean isNone(TextSpan text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() < NO_DATE.length() || text.text()[text.from()] != '0') {
            return false;
        }
        String all = new String(text.text(), text.from(), text.length());
        return all.equals(NO_DATE) || (all.startsWith(NO_DATE) && NO_TIME.contains(all.substring(NO_DATE.length())));
    }

    /** Parses the text {@code 2026-12-31}, as nearly all are, without an object but the date. Null for any other text. */
    static @Nullable LocalDate simpleDate(char[] text, int from, int length) {
        if (length != NO_DATE.length() || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, from + 10);
        return year <= 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }

    /** The number that the digits make; -1 if there is something else among them. */
    private static int digits(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Parses a date such as {@code 2026-12-31}, or the date of a date-time. */
    static LocalDate date(TextSpan text) {
        TimeText reading = new TimeText(text);
        LocalDate date = reading.date();
        if (reading.at < reading.end) {
            reading.requireOneOf("Tt ");
            reading.time();
            reading.optionalOffset();
        }
        return date;
    }

    /**
     * Parses RFC 3339 and the variants of vendors: a blank instead of {@code T}, no seconds, an offset without colon or
     * minutes, no zone, no time.
     */
    static Instant instant(TextSpan text, ZoneId ifNone) {
        TimeText reading = new TimeText(text);
        LocalDate date = reading.date();
        if (reading.at == reading.end) {
            return date.atStartOfDay(ifNone).toInstant();
        }
        reading.requireOneOf("Tt ");
        LocalTime time = reading.time();
        if (reading.at == reading.end) {
            return LocalDateTime.of(date, time).atZone(ifNone).toInstant();
        }
        int offset = reading.optionalOffset();
        long midnight = date.toEpochDay() * 86_400 - offset;
        return Instant.ofEpochSecond(midnight, time.toNanoOfDay());
    }

    private int optionalOffset() {
        int offset = at == end ? 0 : offset();
        requireEnd();
        return offset;
    }

    private LocalDate date() {
        int year = number(4);
        require('-');
        int month = number(2);
        require('-');
        return LocalDate.of(year, month, number(2));
    }

    private LocalTime time() {
        int hour = number(2);
        require(':');
        int minute = number(2);
        int second = 0;
        int nanos = 0;
        if (next(':')) {
            second = number(2);
            nanos = next('.') || next(',') ? fraction() : 0;
        }
        return LocalTime.of(hour, minute, second, nanos);
    }

    private int fraction() {
        int digits = 0;
        int value = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            if (++digits > MAX_FRACTION) {
                throw wrong();
            }
            value = value * 10 + text[at++] - '0';
        }
        if (digits == 0) {
            throw wrong();
        }
        for (int i = digits; i < MAX_FRACTION; i++) {
            value *= 10;
        }
        return value;
    }

    /** Seconds east of Greenwich. */
    private int offset() {
        if (next('Z') || next('z')) {
            return 0;
        }
        boolean west = next('-');
        if (!west) {
            require('+');
        }
        int hours = number(2);
        next(':');
        int minutes = at == end ? 0 : number(2);
        if (minutes > 59) {
            throw wrong();
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(west ? -seconds : seconds).getTotalSeconds();
    }

    private int number(int length) {
        int value = at + length > end ? -1 : digits(text, at, at + length);
        if (value < 0) {
            throw wrong();
        }
        at += length;
        return value;
    }

    private boolean next(char wanted) {
        if (at < end && text[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char wanted) {
        if (!next(wanted)) {
            throw wrong();
        }
    }

    private void requireOneOf(String wanted) {
        if (at == end || wanted.indexOf(text[at++]) < 0) {
            throw wrong();
        }
    }

    private void requireEnd() {
        if (at != end) {
            throw wrong();
        }
    }

    private static DateTimeException wrong() {
        return new DateTimeException("not a date or time in the vendor's form");
    }
}
