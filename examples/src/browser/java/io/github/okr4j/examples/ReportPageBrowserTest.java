package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.logging.LogType;

/** What nobody sees in the figures: safety, silence, small screens, dark ones, paper, and other ways to read. */
class ReportPageBrowserTest extends OpenedReport {
    @Test
    void titleOfAStranger_thatIsAScript_staysTextAndNothingRan() {
        assertThat(column("Title")).contains("<script>alert(1)</script>");
        assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
        assertThat(browser.driver().findElements(By.tagName("img"))).isEmpty();
        assertThatExceptionOfType(NoAlertPresentException.class)
                .isThrownBy(() -> browser.driver().switchTo().alert());
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @Test
    void markup_thatGotInAllTheSame_isStoppedByThePolicy() {
        Object blocked = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const blocked = new Set();
                document.addEventListener('securitypolicyviolation', event => {
                  blocked.add(event.effectiveDirective);
                  if (blocked.size === 3) { done([...blocked].sort().join(' ') + ' ' + (window.ran === undefined)); }
                });
                document.body.insertAdjacentHTML('beforeend', '<b onclick="window.ran = 1">b</b><img src="http://127.0.0.1:9/x">');
                document.body.lastElementChild.previousElementSibling.click();
                fetch('http://127.0.0.1:9/y').catch(() => {});
                """);

        assertThat(blocked).isEqualTo("connect-src img-src script-src-attr true");
    }

    @Test
    void page_openedAndUsed_sendsNoRequest() throws IOException {
        browser.log(LogType.PERFORMANCE);
        browser.open(page);
        browser.find("#filter-text").sendKeys("a");
        button("Due").click();

        List<String> requests = browser.log(LogType.PERFORMANCE).stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
        assertThat(requests)
                .hasSize(1)
                .first()
                .asString()
                .contains("\"url\":\"" + page.toRealPath().toUri().toString());
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void page_withoutScript_isSortedAndHidesWhatWouldNotWork() {
        List<String> sorted = column("Title");
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.driver().navigate().refresh();

        assertThat(column("Title")).isEqualTo(sorted);
        assertThat(browser.find("#filters").isDisplayed()).isFalse();
        assertThat(browser.driver().findElements(By.cssSelector("#items thead button")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768})
    void page_onAPhone_hasNoSidewaysScrollAndIsStillATable(int width) {
        browser.phone(width);

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(browser.find("#items").getAriaRole()).isEqualTo("table");
        assertThat(browser.find("#items").getAccessibleName()).startsWith("Goals, objectives, key results");
        assertThat(browser.find("#items tbody th").getAriaRole()).isEqualTo("rowheader");
        assertThat(browser.find("#items tbody td").getAriaRole()).isIn("cell", "gridcell");
        button("Vendor").click();
        assertThat(sortedBy()).isEqualTo("Vendor ascending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void colours_ofEitherScheme_haveEnoughContrast(String scheme) {
        browser.media("screen", scheme);

        Object back = browser.run("return getComputedStyle(document.body).backgroundColor");
        assertThat(back).isEqualTo(scheme.equals("dark") ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)");
        assertThat((List<?>) browser.run(Contrast.SCRIPT, 4.5)).isEmpty();
    }

    @Test
    void controls_forAssistiveTechnology_haveNamesAndTheCountIsLive() {
        assertThat(browser.find("#filter-text").getAccessibleName()).isEqualTo("Text");
        assertThat(browser.find("#filter-vendor").getAccessibleName()).isEqualTo("Vendor");
        assertThat(browser.find("#filter-status").getAccessibleName()).isEqualTo("Status");
        assertThat(browser.find("#count").getAriaRole()).isEqualTo("status");
        assertThat(browser.driver().findElements(By.cssSelector("#items thead th[scope=col] > button")))
                .hasSize(7);
    }

    @Test
    void page_printed_isAllTheDataWithoutItsControls() {
        browser.media("print", "dark");

        assertThat(browser.find("#filters").isDisplayed()).isFalse();
        assertThat(browser.find("nav").isDisplayed()).isFalse();
        assertThat(browser.texts("#items tbody tr")).hasSameSizeAs(ITEMS);
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void page_printedOnA4_isATableThatFits() {
        browser.phone(718);
        browser.media("print", "light");

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(718L);
        assertThat(browser.find("#items tbody td").getCssValue("display")).isEqualTo("table-cell");
    }
}
