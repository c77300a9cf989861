package io.github.okr4j.examples;

import static io.github.okr4j.examples.ItemMaker.figures;
import static io.github.okr4j.examples.ItemMaker.item;
import static io.github.okr4j.examples.ItemMaker.untitled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.okr4j.examples.ReportFigures.Line;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {
    @Test
    void rows_inAnyOrderOfArrival_areTheMostUrgentFirstThenByDueDate() {
        List<ItemMaker> items = new ArrayList<>(List.of(
                item("off track, no date").state(State.OFF_TRACK),
                item("off track, soon").state(State.OFF_TRACK).dueIn(1),
                item("off track, late").state(State.OFF_TRACK).dueIn(-9),
                item("at risk").state(State.AT_RISK).dueIn(3),
                item("on track but late").state(State.ON_TRACK).dueIn(-2),
                item("unknown and late").dueIn(-1),
                item("unknown, today").dueIn(0),
                item("unknown, no date"),
                item("on track").state(State.ON_TRACK).dueIn(1),
                item("done").state(State.DONE).dueIn(-5)));
        List<String> expected = List.of(
                "off track, late",
                "off track, soon",
                "off track, no date",
                "at risk",
                "on track but late",
                "unknown and late",
                "unknown, today",
                "unknown, no date",
                "on track",
                "done");
        Collections.shuffle(items, new Random(4711));

        assertThat(figures(items.toArray(ItemMaker[]::new)).rows())
                .extracting(ReportRow::title)
                .isEqualTo(expected);
    }

    @Test
    void overdue_doneOrAtItsTarget_isNotSaid() {
        assertThat(figures(
                                item("late").dueIn(-1),
                                item("late and short of it").dueIn(-1).progress("0.99"),
                                item("reached").dueIn(-1).progress("1"),
                                item("done").dueIn(-1).state(State.DONE),
                                item("due today").dueIn(0))
                        .rows())
                .filteredOn(ReportRow::overdue)
                .extracting(ReportRow::title)
                .containsExactlyInAnyOrder("late", "late and short of it");
    }

    @Test
    void overdue_ofAnItemOffTrack_leavesTheVendorsStatusAsItIs() {
        Tally total = figures(item("both").state(State.OFF_TRACK).dueIn(-1)).total();

        assertThat(total.count(State.OFF_TRACK)).isOne();
        assertThat(total.overdue()).isOne();
        assertThat(total.items()).isOne();
    }

    @Test
    void average_fractionsBeyondTheirEnds_countAsReportedAndTheUnknownNotAtAll() {
        Tally total = figures(item("much").progress("1.5"), item("none").progress("-0.25"), item("unknown"))
                .total();

        assertThat(total.average()).isEqualTo("62.5");
        assertThat(total.known()).isEqualTo(2);
    }

    @Test
    void vendors_ofSeveralAccounts_haveOneLineEachAndAddUp() {
        ReportFigures figures = figures(
                item("a").of(OkrVendor.PERFORM_ENGAGE),
                item("b").of(OkrVendor.CLICKUP),
                item("c").of(OkrVendor.CLICKUP));

        assertThat(figures.vendors())
                .extracting(Line::name, line -> line.tally().items())
                .containsExactly(tuple("ClickUp", 2), tuple("Perform & Engage", 1));
        assertThat(figures.total().items()).isEqualTo(3);
    }

    @Test
    void owners_severalNamelessAndNone_areCountedWithoutMixingAccounts() {
        ReportFigures figures = figures(
                item("a").owner("Ada Quist").owner("Bela Ronan").state(State.AT_RISK),
                item("b").owner("Ada Quist").owner("Ada Quist").of(OkrVendor.CLICKUP),
                item("c").ownerId("7").of(OkrVendor.PIPEDRIVE),
                item("d").ownerId("7").of(OkrVendor.CLICKUP),
                untitled("e"));

        assertThat(figures.owners())
                .extracting(Line::name, line -> line.tally().items())
                .containsExactly(
                        tuple("Ada Quist", 2),
                        tuple("Bela Ronan", 1),
                        tuple("ClickUp person 7", 1),
                        tuple("Pipedrive person 7", 1),
                        tuple("No owner", 1));
    }

    @Test
    void owners_moreThanThePageLists_areOneLineTogether() {
        ReportFigures figures = figures(IntStream.range(0, ReportFigures.MOST_OWNERS + 5)
                .mapToObj(i -> item("item " + i).owner("Owner %03d".formatted(i)))
                .toArray(ItemMaker[]::new));

        assertThat(figures.owners())
                .hasSize(ReportFigures.MOST_OWNERS + 1)
                .last()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("All other owners");
                    assertThat(line.tally().items()).isEqualTo(5);
                });
    }

    @Test
    void timeline_monthsFarApart_hasNoGapsAndAnEndOnBothSides() {
        ReportFigures figures = figures(
                item("long ago").due(LocalDate.of(1970, 1, 1)),
                item("this month").dueIn(0),
                item("some day").due(LocalDate.of(9999, 12, 31)),
                item("never"));

        List<Line> timeline = figures.timeline();
        assertThat(timeline).hasSize(13 + 1 + 25 + 1);
        assertThat(timeline)
                .filteredOn(line -> line.tally().items() > 0)
                .extracting(Line::name)
                .containsExactly("2025-10 and before", "2026-11", "2028-12 and after", "No due date");
    }

    @Test
    void rows_moreThanTheLimit_keepsTheMostUrgentAndCountsTheOthers() {
        ReportFigures figures = new ReportFigures(ItemMaker.TODAY);
        for (int i = 0; i < ReportFigures.MOST_ROWS + 10; i++) {
            figures.add(ItemMaker.SOURCE, item("calm " + i).state(State.DONE).make());
        }
        figures.add(ItemMaker.SOURCE, item("burning").state(State.OFF_TRACK).make());

        assertThat(figures.rows())
                .hasSize(ReportFigures.MOST_ROWS)
                .first()
                .satisfies(row -> assertThat(row.title()).isEqualTo("burning"));
        assertThat(figures.omitted()).isEqualTo(11);
        assertThat(figures.total().items()).isEqualTo(ReportFigures.MOST_ROWS + 11);
    }

    @Test
    void rows_moreThanTheLimit_includeTheParentsOfTheMostUrgent() {
        ReportFigures figures = new ReportFigures(ItemMaker.TODAY);
        figures.add(ItemMaker.SOURCE, item("grandparent").state(State.DONE).make());
        figures.add(
                ItemMaker.SOURCE,
                item("parent").state(State.DONE).childOf("grandparent").make());
        for (int i = 0; i < ReportFigures.MOST_ROWS + 10; i++) {
            figures.add(ItemMaker.SOURCE, item("calm " + i).make());
        }
        figures.add(
                ItemMaker.SOURCE,
                item("burning").state(State.OFF_TRACK).under("parent").make());

        assertThat(figures.rows())
                .hasSize(ReportFigures.MOST_ROWS)
                .extracting(ReportRow::title)
                .contains("burning", "parent", "grandparent");
        assertThat(figures.omitted()).isEqualTo(13);
    }
}
