package io.github.okr4j.examples;

import static io.github.okr4j.examples.ItemMaker.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.okr4j.examples.ReportChanges.Change;
import io.github.okr4j.examples.ReportChanges.Difference;
import io.github.okr4j.examples.ReportChanges.Shown;
import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import io.github.okr4j.okr.OkrStatus.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportChangesTest {
    private static ReportChanges changes(OkrSnapshot before, ItemMaker... after) {
        return new ReportChanges(
                "okr.jsonl",
                OkrChanges.between(before, snapshot(after)),
                ItemMaker.figures(after).titles());
    }

    private static OkrSnapshot snapshot(ItemMaker... makers) {
        OkrSnapshot.Builder snapshot = OkrSnapshot.builder();
        Arrays.stream(makers).map(ItemMaker::make).map(ReportChangesTest::entry).forEach(snapshot::add);
        return snapshot.build();
    }

    static Entry entry(OkrItem item) {
        return new Entry(
                ItemMaker.SOURCE,
                item.vendor(),
                item.kind(),
                item.id(),
                item.parentId(),
                item.title(),
                item.owners(),
                item.period().due(),
                item.progress(),
                item.measure().current(),
                item.status());
    }

    @Test
    void moved_eachAspect_isShownBeforeAndAfter() {
        ItemMaker before = item("id")
                .progress("0.1")
                .vendorText("BLUE")
                .owner("Bela Ronan")
                .owner("Ada Quist")
                .dueIn(0);
        ItemMaker after = item("id").state(State.ON_TRACK);

        assertThat(changes(snapshot(before), after).shown())
                .flatExtracting(Shown::differences)
                .containsExactly(
                        new Difference("Progress", "10 %", "–"),
                        new Difference("Status", "BLUE", "On track"),
                        new Difference("Owners", "Ada Quist, Bela Ronan", "–"),
                        new Difference("Due", "2026-11-21", "–"));
    }

    @Test
    void moved_byLessThanARoundedFigure_isShownExactly() {
        assertThat(changes(snapshot(item("id").progress("0.1231")), item("id").progress("0.1234"))
                        .shown())
                .flatExtracting(Shown::differences)
                .containsExactly(new Difference("Progress", "0.1231", "0.1234"));
    }

    @Test
    void shown_ofEachSort_namesTheParentAndMarksTheRow() {
        ReportChanges changes = changes(
                snapshot(item("goal"), item("moved").under("goal").progress("0"), item("gone")),
                item("goal"),
                item("moved").under("goal").progress("1"),
                item("new").under("goal"));

        assertThat(changes.shown())
                .extracting(Shown::change, Shown::title, Shown::parentTitle)
                .containsExactly(
                        tuple(Change.MOVED, "moved", "goal"),
                        tuple(Change.NEW, "new", "goal"),
                        tuple(Change.GONE, "gone", null));
        assertThat(changes.of(ReportRow.of(ItemMaker.SOURCE, item("moved").make(), ItemMaker.TODAY)))
                .isEqualTo(Change.MOVED);
        assertThat(changes.of(ReportRow.of(ItemMaker.SOURCE, item("new").make(), ItemMaker.TODAY)))
                .isEqualTo(Change.NEW);
        assertThat(changes.of(ReportRow.of(ItemMaker.SOURCE, item("goal").make(), ItemMaker.TODAY)))
                .isNull();
    }

    @Test
    void mark_ofAnItemWithAVeryLongId_isFound() {
        ItemMaker endless = item("x".repeat(5_000));

        assertThat(changes(snapshot(), endless).of(ReportRow.of(ItemMaker.SOURCE, endless.make(), ItemMaker.TODAY)))
                .isEqualTo(Change.NEW);
    }

    @Test
    void shown_moreThanTheLimit_countsTheOthers() {
        ItemMaker[] many = IntStream.range(0, ReportChanges.MOST_OF_EACH + 7)
                .mapToObj(i -> item("item " + i))
                .toArray(ItemMaker[]::new);

        ReportChanges changes = changes(snapshot(), many);

        assertThat(changes.shown()).hasSize(ReportChanges.MOST_OF_EACH);
        assertThat(changes.omitted()).isEqualTo(7);
        assertThat(changes.created()).isEqualTo(many.length);
    }

    @Test
    void none_withoutAnExport_marksNothing() {
        assertThat(ReportChanges.NONE.since()).isNull();
        assertThat(ReportChanges.NONE.shown()).isEqualTo(List.of());
    }
}
