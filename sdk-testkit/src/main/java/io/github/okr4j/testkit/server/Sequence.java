package io.github.okr4j.testkit.server;

import java.time.Instant;
import java.util.Locale;

/** Ids that count and a time that moves on by one second with every write, so that each run gives the same responses. */
public final class Sequence {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private long lastId;
    private long writes;

    public long nextNumber() {
        return ++lastId;
    }

    public String nextUuid() {
        long number = nextNumber();
        return String.format(Locale.ROOT, "%08x-0a1b-4c2d-8e3f-%012x", number, number);
    }

    public String nextHex() {
        return String.format(Locale.ROOT, "5ea1c0de%024x", nextNumber());
    }

    public Instant nextWrite() {
        return START.plusSeconds(writes++);
    }
}
