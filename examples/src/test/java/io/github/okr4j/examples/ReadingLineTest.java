package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.SourceFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingLineTest {
    private static final OkrItem ITEM = ItemMaker.item("goal").make();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final HandClock clock = new HandClock();

    /** Moves only by hand. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private ReadingLine line(boolean terminal, String... sources) {
        return new ReadingLine(out, clock, terminal, List.of(sources), () -> 7);
    }

    /** A token that knows no source: all are under way. */
    private static OkrToken underWay() {
        return OkrToken.parse("okrs1.MD8");
    }

    private static OkrPage page(String source, int items, @Nullable Long total) {
        return new OkrPage(source, Collections.nCopies(items, ITEM), total, List.of(), List.of(), false, underWay());
    }

    @Test
    void line_onATerminal_isWrittenOverTheOneBefore() {
        ReadingLine line = line(true, "a", "b");

        line.read(page("a", 20, null));
        clock.pass(Duration.ofSeconds(1));
        line.read(page("b", 1500, null));
        line.end();

        assertThat(printed())
                .isEqualTo("\r\u001b[KReading: 20 items, 1 pages, 7 requests, 0 of 2 accounts"
                        + "\r\u001b[KReading: 1,520 items, 2 pages, 7 requests, 0 of 2 accounts"
                        + "\r\u001b[KRead 1,520 items, 2 pages, 7 requests, 0 of 2 accounts in 1 s"
                        + System.lineSeparator());
    }

    @Test
    void line_onATerminal_isNotWrittenForEachOfManyPages() {
        ReadingLine line = line(true, "a");

        for (int i = 0; i < 1000; i++) {
            line.read(page("a", 1, null));
            clock.pass(Duration.ofMillis(1));
        }

        assertThat(printed().split("Reading", -1)).hasSize(1 + 10);
    }

    @Test
    void lines_elsewhere_arePlainAndFewHoweverLongItTakes() {
        ReadingLine line = line(false, "a");

        for (int i = 0; i < 24 * 60 * 60; i++) {
            clock.pass(Duration.ofSeconds(1));
            line.read(page("a", 50, null));
        }
        line.end();

        assertThat(printed()).doesNotContain("\r", "\u001b");
        assertThat(printed().lines()).hasSizeBetween(10, 20).last().asString().endsWith("in 1440 min 0 s");
    }

    @Test
    void lines_ofAQuickReading_areOnlyTheLast() {
        ReadingLine line = line(false, "a");

        line.read(page("a", 5, null));
        line.end();

        assertThat(printed().lines()).containsExactly("Read 5 items, 1 pages, 7 requests, 0 of 1 accounts in 0 s");
    }

    @Test
    void timeLeft_allTotalsTold_isFromThePaceSoFar() {
        ReadingLine line = line(false, "a", "b");

        line.read(page("a", 10, 100L));
        clock.pass(Duration.ofSeconds(10));
        line.read(page("b", 10, 20L));

        assertThat(printed()).contains("Reading: 20 items, 2 pages, 7 requests, 0 of 2 accounts, about 50 s left");
    }

    @Test
    void timeLeft_oneTotalUnknown_isNotGuessed() {
        ReadingLine line = line(false, "a", "b");

        clock.pass(Duration.ofSeconds(10));
        line.read(page("a", 10, 100L));

        assertThat(printed()).contains("accounts").doesNotContain("left");
    }

    @Test
    void timeLeft_sourceWithoutTotalFailed_isToldForTheOthers() {
        ReadingLine line = line(false, "a", "b");

        line.read(new OkrPage(
                "b",
                List.of(),
                null,
                List.of(new SourceFailure("b", new IllegalStateException("gone"))),
                List.of(),
                true,
                underWay()));
        clock.pass(Duration.ofSeconds(10));
        line.read(page("a", 10, 20L));

        assertThat(printed()).contains("10 items, 2 pages, 7 requests, 1 of 2 accounts, about 10 s left");
    }

    @Test
    void accounts_readToTheirEnds_areCountedAsSuch() {
        OkrSource source = new OkrSource() {
            @Override
            public String name() {
                return "a";
            }

            @Override
            public Paged<OkrItem> items() {
                return Paged.of(List.of(ITEM));
            }
        };
        ReadingLine line = line(false, "a");

        OkrSources.merge(source).pages().forEach(line::read);
        line.end();

        assertThat(printed()).contains("Read 1 items, 1 pages, 7 requests, 1 of 1 accounts");
    }
}
