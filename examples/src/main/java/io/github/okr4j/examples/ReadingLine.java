package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrPage;
import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says how far the reading is: in one line that is written over and over on a terminal; elsewhere in plain lines, each
 * after twice the time of the one before, so that even a day of reading leaves a dozen of them.
 */
final class ReadingLine {
    private static final Duration TERMINAL_PAUSE = Duration.ofMillis(100);
    private static final Duration FIRST_LINE = Duration.ofSeconds(5);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final Clock clock;
    private final boolean terminal;
    private final LongSupplier requests;
    private final Instant start;
    private final Map<String, Place> places = new HashMap<>();
    private Instant next;
    private long items;
    private long pages;

    ReadingLine(PrintStream out, Clock clock, boolean terminal, List<String> sources, LongSupplier requests) {
        this.out = out;
        this.requests = requests;
        this.clock = clock;
        this.terminal = terminal;
        this.start = clock.instant();
        this.next = terminal ? start : start.plus(FIRST_LINE);
        sources.forEach(source -> places.put(source, new Place(0, null, false)));
    }

    /** How far a source is; the total is null until it is told. */
    private record Place(long read, @Nullable Long total, boolean ended) {}

    /** Since Java 22 there is a console without a terminal too, which then says so. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    void read(OkrPage page) {
        items += page.items().size();
        pages++;
        Place before = places.getOrDefault(page.source(), new Place(0, null, false));
        places.put(
                page.source(),
                new Place(
                        before.read() + page.items().size(),
                        page.total() == null ? before.total() : page.total(),
                        page.last()));
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        Duration elapsed = Duration.between(start, now);
        if (terminal) {
            out.print(ERASE_LINE + "Reading: " + counts() + timeLeft(elapsed));
            out.flush();
            next = now.plus(TERMINAL_PAUSE);
        } else {
            out.println("Reading: " + counts() + timeLeft(elapsed));
            next = now.plus(elapsed);
        }
    }

    void end() {
        String took = seconds(Duration.between(start, clock.instant()));
        out.println((terminal ? ERASE_LINE : "") + "Read " + counts() + " in " + took);
    }

    private String counts() {
        long ended = places.values().stream().filter(Place::ended).count();
        return String.format(
                Locale.ROOT,
                "%,d items, %,d pages, %,d requests, %d of %d accounts",
                items,
                pages,
                requests.getAsLong(),
                ended,
                places.size());
    }

    /** From the pace so far; only if every account that is still read has told how much it has. */
    private String timeLeft(Duration elapsed) {
        long left = 0;
        for (Place place : places.values()) {
            if (place.ended()) {
                continue;
            }
            Long total = place.total();
            if (total == null) {
                return "";
            }
            left += Math.max(0, total - place.read());
        }
        if (items == 0 || left == 0) {
            return "";
        }
        return ", about " + seconds(Duration.ofMillis((long) ((double) elapsed.toMillis() / items * left))) + " left";
    }

    private static String seconds(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
