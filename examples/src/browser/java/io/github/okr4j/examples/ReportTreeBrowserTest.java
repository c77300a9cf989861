package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Key results below their goals: collapsed, expanded, found, on a phone and on paper. */
class ReportTreeBrowserTest extends OpenedReport {
    private static final String GOAL = "Ship the mobile app";

    @Test
    void keyResults_ofAGoal_areIndentedBelowIt() {
        int goal = column("Title").indexOf(GOAL);

        assertThat(column("Title").subList(goal + 1, goal + 1 + results().size()))
                .containsExactlyInAnyOrderElementsOf(results());
        assertThat(left(results().get(0))).isGreaterThan(left(GOAL));
        assertThat(left("Deals won north")).isEqualTo(left(GOAL));
    }

    @Test
    void toggle_ofAGoal_collapsesAndExpandsItsKeyResults() {
        List<String> all = column("Title");
        List<String> collapsed = new ArrayList<>(all);
        int goal = all.indexOf(GOAL);
        collapsed.subList(goal + 1, goal + 1 + results().size()).clear();

        toggle(GOAL).click();
        assertThat(column("Title")).isEqualTo(collapsed);
        assertThat(toggle(GOAL).getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(toggle(GOAL).findElement(By.xpath("..")).getText())
                .contains(results().size() + " below");
        assertThat(browser.find("#count").getText())
                .isEqualTo(ITEMS.size() + " items, " + results().size() + " of them collapsed");

        toggle(GOAL).click();
        assertThat(column("Title")).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTER", "SPACE"})
    void toggle_withTheKeyboardAlone_isReachedSeenAndUsed(String key) {
        browser.find("#collapse-all").sendKeys("");
        WebElement focused = browser.driver().switchTo().activeElement();
        while (!"toggle".equals(focused.getDomAttribute("class"))) {
            focused.sendKeys(Keys.TAB);
            focused = browser.driver().switchTo().activeElement();
        }
        assertThat(focused.getCssValue("outline-style")).isNotEqualTo("none");
        assertThat(focused.getAriaRole()).isEqualTo("button");
        assertThat(focused.getAccessibleName()).contains(" below");
        int before = column("Title").size();

        focused.sendKeys(Keys.valueOf(key));

        assertThat(column("Title")).hasSizeLessThan(before);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(focused);
        assertThat(focused.getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void collapseAll_pressedTwice_showsTheRootsThenEverything() {
        List<String> all = column("Title");
        List<String> roots = Expected.byUrgency(ITEMS).stream()
                .filter(item -> Expected.parent(ITEMS, item).isEmpty())
                .map(Expected::title)
                .toList();

        browser.find("#collapse-all").click();
        assertThat(column("Title")).isEqualTo(roots);
        assertThat(browser.find("#collapse-all").getText()).isEqualTo("Expand all");

        browser.find("#collapse-all").click();
        assertThat(column("Title")).isEqualTo(all);
    }

    @Test
    void sort_whileCollapsed_keepsWhatIsCollapsed() {
        toggle(GOAL).click();
        int shown = column("Title").size();

        button("Title").click();

        assertThat(column("Title")).hasSize(shown);
        assertThat(toggle(GOAL).getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void filter_matchingKeyResults_showsTheirGoalsAsContextAlthoughCollapsed() {
        browser.find("#collapse-all").click();

        browser.find("#filter-text").sendKeys("milestones");

        List<OkrItem> matches = ITEMS.stream()
                .filter(item -> Expected.title(item).contains("Milestones"))
                .toList();
        assertThat(titles(":not(.context)")).hasSameSizeAs(matches).containsOnly("Milestones reached");
        assertThat(titles(".context"))
                .containsExactlyInAnyOrderElementsOf(matches.stream()
                        .map(item -> Expected.parent(ITEMS, item).orElseThrow().title())
                        .toList());
        assertThat(browser.find("#count").getText()).isEqualTo(matches.size() + " of " + ITEMS.size() + " items");

        browser.find("#show-all").click();
        assertThat(titles("[data-parent]")).isEmpty();
    }

    @Test
    void keyResult_onAPhone_namesItsGoal() {
        browser.phone(320);

        assertThat(browser.texts("#items .parent"))
                .hasSameSizeAs(ITEMS.stream()
                        .filter(item -> Expected.parent(ITEMS, item).isPresent())
                        .toList())
                .contains("in " + GOAL);
        assertThat(browser.find("#items .parent").getRect().getHeight()).isGreaterThan(10);
        assertThat(left(results().get(0))).isBetween(left("Deals won north") + 10, left("Deals won north") + 20);
        assertThat(toggle(GOAL).getRect().getHeight()).isGreaterThanOrEqualTo(40);
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
    }

    @Test
    void tree_printed_isIndentedWithoutToggles() {
        browser.media("print", "light");

        assertThat(toggle(GOAL).isDisplayed()).isFalse();
        assertThat(left(results().get(0))).isGreaterThan(left(GOAL));
    }

    @Test
    void tree_withoutScript_isIndentedAndComplete() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.driver().navigate().refresh();

        assertThat(browser.texts("#items tbody tr")).hasSameSizeAs(ITEMS);
        assertThat(left(results().get(0))).isGreaterThan(left(GOAL));
        assertThat(browser.driver().findElements(By.cssSelector(".toggle"))).isEmpty();
    }

    private static List<String> results() {
        return ITEMS.stream()
                .filter(item -> Expected.parent(ITEMS, item)
                        .filter(parent -> GOAL.equals(parent.title()))
                        .isPresent())
                .map(Expected::title)
                .toList();
    }

    private static double left(String title) {
        return ((Number) browser.run(
                        "return [...document.querySelectorAll('#items tbody th bdi')]"
                                + ".find(each => each.textContent === arguments[0]).getBoundingClientRect().left",
                        title))
                .doubleValue();
    }
}
