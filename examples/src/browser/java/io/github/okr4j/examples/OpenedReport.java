package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.Environment;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrSources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The report of the fakes, opened anew for each test. */
abstract class OpenedReport {
    static final List<OkrItem> ITEMS = new ArrayList<>();

    @TempDir
    static Path folder;

    static Path page;
    static Chromium browser;

    @BeforeAll
    static void writeTheReport() throws IOException {
        browser = Chromium.start(folder.resolve("profile"));
        ITEMS.clear();
        page = folder.resolve("report.html");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try (ReportAccounts accounts = ReportAccounts.open(Environment.of(Map.of()), nowhere, Expected.TODAY)) {
            OkrSources.merge(accounts.sources()).stream(failure -> {
                        throw failure.reason();
                    })
                    .forEach(ITEMS::add);
        }
        HtmlReport.write(page, figures(), List.of(), ReportChanges.NONE);
    }

    static ReportFigures figures() {
        ReportFigures figures = new ReportFigures(Expected.TODAY);
        ITEMS.forEach(item -> figures.add(item.vendor().prefix(), item));
        return figures;
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        browser.open(page);
    }

    static WebElement button(String head) {
        return browser.driver().findElement(By.xpath("//table[@id='items']/thead//button[text()='" + head + "']"));
    }

    static String sortedBy() {
        List<WebElement> sorted = browser.driver().findElements(By.cssSelector("#items thead th[aria-sort]"));
        assertThat(sorted).hasSize(1);
        return browser.run("return arguments[0].textContent", sorted.get(0)) + " "
                + sorted.get(0).getDomAttribute("aria-sort");
    }

    /** The cells of a column in all rows that are shown. */
    static List<String> column(String head) {
        int place = List.of("Status", "Title", "Kind", "Vendor", "Owner", "Progress", "Due")
                        .indexOf(head)
                + 1;
        return head.equals("Title") ? titles("") : browser.texts("#items tbody tr > :nth-child(" + place + ")");
    }

    /** The titles of the rows that are shown and that match the selector. */
    @SuppressWarnings("unchecked") // the script responds with a list of texts
    static List<String> titles(String rows) {
        return (List<String>) browser.run(
                "return [...document.querySelectorAll('#items tbody tr' + arguments[0])].filter(each => each.checkVisibility())"
                        + ".map(each => (each.cells[1].querySelector('bdi') || each.cells[1].querySelector('span'))"
                        + ".textContent)",
                rows);
    }

    static WebElement toggle(String title) {
        return browser.driver()
                .findElement(By.xpath("//table[@id='items']/tbody//th[.//bdi[1][.='" + title + "']]/button"));
    }
}
