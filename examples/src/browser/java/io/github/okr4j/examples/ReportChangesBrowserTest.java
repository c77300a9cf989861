package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page shows with an export to compare with: one key result moved, one goal is new and one is gone. */
class ReportChangesBrowserTest extends OpenedReport {
    private static final String NEW = "Renewals";
    private static final String GONE = "<script>alert(2)</script>";
    private static final OkrProgress EARLIER = OkrProgress.reported(new BigDecimal("0.05"));
    private static Path changed;
    private static OkrItem moved;

    @BeforeAll
    static void writeTheReportOfChanges() throws IOException {
        moved = ITEMS.stream()
                .filter(item -> "Milestones reached".equals(item.title()))
                .filter(item -> "Cut support load"
                        .equals(Expected.parent(ITEMS, item).orElseThrow().title()))
                .findFirst()
                .orElseThrow();
        OkrSnapshot.Builder before = OkrSnapshot.builder();
        OkrSnapshot.Builder after = OkrSnapshot.builder();
        for (OkrItem item : ITEMS) {
            after.add(entry(item, item.id(), item.title(), item.progress()));
            if (!NEW.equals(item.title())) {
                before.add(entry(item, item.id(), item.title(), item.equals(moved) ? EARLIER : item.progress()));
            }
        }
        before.add(entry(moved, "gone", GONE, OkrProgress.UNKNOWN));
        changed = folder.resolve("changed.html");
        ReportFigures figures = figures();
        HtmlReport.write(
                changed,
                figures,
                List.of(),
                new ReportChanges("okr.jsonl", OkrChanges.between(before.build(), after.build()), figures.titles()));
    }

    @BeforeEach
    void openTheReportOfChanges() throws IOException {
        browser.open(changed);
    }

    @Test
    void changes_sinceAnExport_areCountedAndListed() {
        String progress = "Progress: 5 % → " + Expected.percent(moved.progress().fraction()) + " %";

        assertThat(browser.find("#changes h2").getText()).isEqualTo("Changes since okr.jsonl");
        assertThat(browser.find("#change-count").getText()).isEqualTo("1 moved, 1 new, 1 gone.");
        assertThat(browser.rows("#changes tbody tr"))
                .containsExactly(
                        List.of("Moved", "Milestones reached in Cut support load", "ClickUp", progress),
                        List.of("New", NEW, "Pipedrive", Expected.DASH),
                        List.of("Gone", GONE + " in Cut support load", "ClickUp", Expected.DASH));
    }

    @ParameterizedTest
    @CsvSource({"New, Renewals", "Moved, Milestones reached"})
    void filter_byChange_showsTheMarkedItems(String change, String title) {
        browser.choose("#filter-change", change);

        assertThat(titles(":not(.context)")).containsExactly(title);
        assertThat(browser.texts("#items tbody tr:not(.context) .changed")).containsExactly(change);
        assertThat(browser.find("#count").getText()).isEqualTo("1 of " + ITEMS.size() + " items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void colors_ofChanges_haveEnoughContrast(String scheme) {
        browser.media("screen", scheme);

        assertThat((List<?>) browser.run(Contrast.SCRIPT, 4.5)).isEmpty();
    }

    @Test
    void changes_onAPhone_haveNoSidewaysScroll() {
        browser.phone(320);

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
        assertThat(browser.find(".changes").getAriaRole()).isEqualTo("table");
    }

    @Test
    void page_withoutAnExport_hasNoChanges() throws IOException {
        browser.open(page);

        assertThat(browser.texts("#changes, #filter-change, .changed, nav a[href='#changes']"))
                .isEmpty();
    }

    private static Entry entry(OkrItem item, String id, String title, OkrProgress progress) {
        return new Entry(
                item.vendor().prefix(),
                item.vendor(),
                item.kind(),
                id,
                item.parentId(),
                title,
                item.owners(),
                item.period().due(),
                progress,
                item.measure().current(),
                item.status());
    }
}
