package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the fakes in a real browser; what it must show is computed from the items, not from the page. */
class ReportBrowserTest extends OpenedReport {

    @Test
    void page_opened_listsEveryItemMostUrgentFirst() {
        assertThat(column("Title")).hasSizeGreaterThan(50).isEqualTo(titlesOf(Expected.byUrgency(ITEMS)));
        assertThat(column("Status").get(0)).startsWith("Off track");
        assertThat(browser.find("#items thead th").getDomAttribute("aria-sort")).isEqualTo("ascending");
    }

    @Test
    void totals_ofEachVendor_areThoseOfTheItems() {
        List<String> vendors =
                values(item -> item.vendor().label()).stream().distinct().toList();
        assertThat(browser.texts("#vendors tbody th")).containsExactlyInAnyOrderElementsOf(vendors);
        for (String vendor : vendors) {
            assertThat(totalsOf("#vendors tbody tr", vendor))
                    .as(vendor)
                    .containsExactly(
                            Expected.totals(ITEMS, item -> item.vendor().label().equals(vendor)));
        }
        assertThat(totalsOf("#vendors tfoot tr", "All")).containsExactly(Expected.totals(ITEMS, item -> true));
        assertThat(browser.find("#total").getText()).isEqualTo(Integer.toString(ITEMS.size()));
    }

    @Test
    void totals_ofOwners_areThoseOfTheItems() {
        for (String owner : List.of("Ada Quist", "Ann Example", "Emil Tarkan", "\"><img src=x onerror=alert(1)>")) {
            assertThat(totalsOf("#owners tbody tr", owner))
                    .as(owner)
                    .containsExactly(Expected.totals(
                            ITEMS,
                            item -> item.owners().stream()
                                    .anyMatch(one -> one.display().equals(owner))));
        }
        assertThat(browser.texts("#owners tbody th")).noneMatch(owner -> owner.matches(".*person \\d+"));
        assertThat(totalsOf("#owners tbody tr", "No owner"))
                .containsExactly(Expected.totals(ITEMS, item -> item.owners().isEmpty()));
    }

    @Test
    void timeline_ofMonths_countsTheItemsDue() {
        Map<String, Long> expected = ITEMS.stream()
                .collect(Collectors.groupingBy(
                        item -> item.period().due() == null
                                ? "No due date"
                                : item.period().due().toString().substring(0, 7),
                        Collectors.counting()));
        Map<String, Long> shown = browser.rows("#timeline tbody tr").stream()
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> Long.valueOf(cells.get(1))));

        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title", "Kind", "Vendor", "Owner"})
    void sort_byWords_isWithinParentsBothWays(String head) {
        Function<OkrItem, String> key = Map.<String, Function<OkrItem, String>>of(
                        "Title", Expected::title,
                        "Kind", Expected::kind,
                        "Vendor", item -> item.vendor().label(),
                        "Owner", Expected::owners)
                .get(head)
                .andThen(text -> text.toLowerCase(Locale.ROOT));

        button(head).click();
        assertThat(column("Title")).isEqualTo(sorted(key, Comparator.naturalOrder()));
        button(head).click();
        assertThat(column("Title")).isEqualTo(sorted(key, Comparator.reverseOrder()));
        assertThat(sortedBy()).isEqualTo(head + " descending");
    }

    @Test
    void sort_byDue_withTheKeyboardAlone() {
        Function<OkrItem, String> due = item -> Objects.toString(item.period().due(), Expected.DASH);

        browser.find("#show-all").sendKeys("");
        for (int i = 0; i < 8; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        WebElement focused = browser.driver().switchTo().activeElement();
        assertThat(focused.getText()).startsWith("Due");
        assertThat(focused.getCssValue("outline-style")).isNotEqualTo("none");

        focused.sendKeys(Keys.ENTER);
        assertThat(column("Title")).isEqualTo(sorted(due, Comparator.naturalOrder()));
        focused.sendKeys(Keys.SPACE);
        assertThat(column("Title")).isEqualTo(sorted(due, Comparator.reverseOrder()));
        assertThat(sortedBy()).isEqualTo("Due descending");
        assertThat(browser.find("#count").getText()).contains("sorted by due, descending");
    }

    @Test
    void sort_byProgress_isOfNumbersAndStatusBringsTheOrderBack() {
        List<String> atFirst = column("Title");

        button("Progress").click();

        assertThat(column("Title"))
                .isEqualTo(titlesOf(Expected.tree(
                        Expected.byUrgency(ITEMS),
                        Comparator.comparing(
                                item -> item.progress().fraction(), Comparator.nullsLast(Comparator.naturalOrder())))));
        assertThat(browser.texts("#items .bar .fill")).hasSize((int) ITEMS.stream()
                .filter(item -> item.progress().fraction() != null)
                .count());
        button("Status").click();
        assertThat(column("Title")).isEqualTo(atFirst);
    }

    @Test
    void progress_ofItems_isPrintedAsPercent() {
        List<String> expected = ITEMS.stream()
                .map(item -> item.progress().fraction())
                .filter(Objects::nonNull)
                .map(Expected::percent)
                .toList();

        assertThat(column("Progress").stream()
                        .filter(text -> !text.startsWith(Expected.DASH))
                        .map(text -> text.substring(0, text.indexOf(" %"))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "deals, ''",
        "'  QUIST ', ''",
        "mobile app, ''",
        "'', Perdoo",
        "e, Perform & Engage",
        "nothing like it, ClickUp"
    })
    void filter_byTextAndVendor_showsWhatMatchesAndSaysHowMany(String text, String vendor) {
        browser.find("#filter-text").sendKeys(text);
        if (!vendor.isEmpty()) {
            browser.choose("#filter-vendor", vendor);
        }

        String sought = text.trim().toLowerCase(Locale.ROOT);
        List<String> expected = ITEMS.stream()
                .filter(item -> vendor.isEmpty() || item.vendor().label().equals(vendor))
                .filter(item -> Expected.words(ITEMS, item).contains(sought))
                .map(Expected::title)
                .toList();
        assertThat(titles(":not(.context)")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(browser.find("#count").getText()).isEqualTo(expected.size() + " of " + ITEMS.size() + " items");

        browser.find("#show-all").click();
        assertThat(column("Title")).hasSameSizeAs(ITEMS);
    }

    @ParameterizedTest
    @CsvSource({"Off track", "At risk", "No status", "On track", "Done", "Overdue"})
    void filter_byStatus_showsThoseItems(String status) {
        browser.choose("#filter-status", status);

        assertThat(titles(":not(.context)"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ITEMS.stream()
                        .filter(item -> status.equals("Overdue")
                                ? Expected.isLate(item)
                                : Expected.word(item).equals(status))
                        .map(Expected::title)
                        .toList());
    }

    private static List<String> values(Function<OkrItem, String> value) {
        return ITEMS.stream().map(value).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Siblings by a key of which dashes come last. */
    private static List<String> sorted(Function<OkrItem, String> key, Comparator<String> order) {
        Comparator<OkrItem> missingLast =
                Comparator.comparing(item -> key.apply(item).equals(Expected.DASH));
        return titlesOf(Expected.tree(Expected.byUrgency(ITEMS), missingLast.thenComparing(key, order)));
    }

    private static List<String> titlesOf(List<OkrItem> items) {
        return items.stream().map(Expected::title).toList();
    }

    private static List<String> totalsOf(String rows, String name) {
        return browser.rows(rows).stream()
                .filter(cells -> cells.get(0).equals(name))
                .map(cells -> String.join(" ", cells.subList(1, cells.size())))
                .toList();
    }
}
