package io.github.okr4j.examples;

import static io.github.okr4j.examples.ItemMaker.figures;
import static io.github.okr4j.examples.ItemMaker.item;
import static io.github.okr4j.examples.ItemMaker.untitled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.contract.SmallJvm.Run;
import io.github.okr4j.examples.HtmlReport.Problem;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private String page(ReportFigures figures, Problem... problems) throws IOException {
        return page(figures, ReportChanges.NONE, problems);
    }

    private String page(ReportFigures figures, ReportChanges changes, Problem... problems) throws IOException {
        Path file = folder.resolve("new").resolve("report.html");
        HtmlReport.write(file, figures, List.of(problems), changes);
        return Files.readString(file);
    }

    private static List<String> titles(String page) {
        return all(page, "data-label=\"Title\"[^>]*><bdi>([^<]*)</bdi>");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "</table><img src=x onerror=alert(1)>",
                "{{ figures }}{% include 'x' %}",
                "&lt;already&gt; & escaped"
            })
    void text_fromAStranger_isTextInEveryPlace(String text) throws IOException {
        String page = pageWith(text);

        assertThat(page).contains(escaped(text)).doesNotContain("<bdi>" + text + "<");
        assertThat(page.replace(escaped(text), "harmless")).isEqualTo(pageWith("harmless"));
    }

    /** A page that has the text wherever a stranger's text can come. */
    private String pageWith(String text) throws IOException {
        OkrItem item = new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.OBJECTIVE,
                text,
                text,
                List.of(new OkrOwner(OkrOwner.Kind.PERSON, null, text)),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                new OkrMeasure(null, BigDecimal.ONE, null, text),
                new OkrStatus(State.UNKNOWN, text),
                null,
                null,
                null,
                text);
        ReportFigures figures = new ReportFigures(ItemMaker.TODAY);
        figures.add(text, item);
        return page(figures, new Problem(text, text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,    50,    50",
        "1.25,   125,   100",
        "-0.12,  -12,   0",
        "0.3333, 33.3,  33",
        "0.999,  99.9,  99",
        "1E+30,  1E+32, 100",
        "0,      0,     0"
    })
    void progress_beyondItsEnds_isPrintedAsReportedAndDrawnClamped(String fraction, String percent, String width)
            throws IOException {
        String page = page(figures(item("goal").progress(fraction)));

        String row = page.substring(page.indexOf("data-label=\"Title\""));
        assertThat(row).contains("class=\"percent\">" + percent + " %<", "reported");
        assertThat(all(row, "class=\"fill\" width=\"([^\"]*)\"")).containsExactly(width);
    }

    @Test
    void progress_ofEachBasis_saysHowItWasObtained() throws IOException {
        String page = page(figures(
                item("a").progress("0.5").state(State.OFF_TRACK),
                item("b").computed("0.5").state(State.AT_RISK),
                item("c").state(State.DONE)));

        assertThat(all(page.substring(page.indexOf("id=\"items\"")), "class=\"quiet note\">([a-z]+)</span>"))
                .containsExactly("reported", "computed", "unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "CLICKUP, Goals have no status",
        "PIPEDRIVE, Goals have no status",
        "PERDOO, neither OFF_TRACK",
        "PERDOO_REST, A confidence is none",
        "PERFORM_ENGAGE, neither RED"
    })
    void noStatus_ofEachVendor_isExplained(OkrVendor vendor, String why) throws IOException {
        String page = page(figures(
                item("a").of(vendor), item("b").of(vendor), item("c").of(vendor).state(State.DONE)));

        assertThat(page)
                .containsPattern("<strong>" + escaped(vendor.label()) + "</strong>, 2 of 3: [^<]*" + why)
                .contains("2 without status");
        assertThat(page(figures(item("c").of(vendor).state(State.DONE)))).doesNotContain("id=\"no-status\"");
    }

    @Test
    void status_thatTheVendorReportsButNobodyKnows_isShownAsItIs() throws IOException {
        String page = page(figures(item("a").vendorText("BLUE")));

        assertThat(page)
                .contains("<span class=\"pill unknown\"><bdi>BLUE</bdi></span>")
                .containsOnlyOnce("BLUE");
    }

    @Test
    void item_withoutTitleOwnerAndDate_isShownWithDashesAndCounted() throws IOException {
        String page = page(figures(untitled("bare")));

        String row = page.substring(page.indexOf("data-id=\"perdoo:objective:bare\""));
        assertThat(row.substring(0, row.indexOf("</tr>")).split("–", -1)).hasSize(5);
        assertThat(page).contains(">No due date</th>", "<bdi>No owner</bdi>");
    }

    @Test
    void items_asWritten_areMostUrgentFirstWithoutAnyScript() throws IOException {
        String page = page(figures(
                item("calm").state(State.DONE),
                item("late").dueIn(-1),
                item("risky").state(State.AT_RISK),
                item("burning").state(State.OFF_TRACK)));

        assertThat(titles(page)).containsExactly("burning", "risky", "late", "calm");
        assertThat(page).contains("<form id=\"filters\" hidden", "aria-sort=\"ascending\">Status<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/goal/1?a=b&c=d", "http://127.0.0.1/goal"})
    void link_toAPage_isOne(String address) throws IOException {
        assertThat(page(figures(item("goal").link(address)))).contains("<a href=\"" + escaped(address) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,hello",
                "file:///etc/hosts",
                "//example.com/goal",
                "goal/1",
                "https:goal"
            })
    void link_toAnythingElse_isLeftOut(String address) throws IOException {
        String page = page(figures(item("goal").link(address)));

        assertThat(titles(page)).containsExactly("goal");
        assertThat(page).doesNotContain(escaped(address));
    }

    @Test
    void title_endless_isClippedAndHalfACharacterIsNoFailure() throws IOException {
        String page = page(figures(item("x".repeat(5_000_000)), item("half \ud83d of one")));

        assertThat(page).hasSizeLessThan(MEBIBYTE).contains("x".repeat(199) + "…", "half ? of one");
    }

    @Test
    void items_ofATree_areBelowTheirParentsWithTheMostUrgentTreeFirst() throws IOException {
        String page = page(figures(
                item("late goal").dueIn(-1),
                item("calm goal").state(State.ON_TRACK),
                item("calm result").under("calm goal"),
                item("burning result").under("calm goal").state(State.OFF_TRACK),
                item("lost result").under("elsewhere").state(State.DONE)));

        assertThat(titles(page))
                .containsExactly("calm goal", "burning result", "calm result", "late goal", "lost result");
        assertThat(all(page, " data-parent=\"(\\d+)\"")).containsExactly("0", "0");
        assertThat(page)
                .containsPattern("<bdi>burning result</bdi> <span class=\"parent quiet note\">in <bdi>calm goal</bdi>")
                .containsPattern("<bdi>lost result</bdi> <span class=\"quiet note\">Belongs to an item that is not");
    }

    @Test
    void items_ofTwoAccountsWithTheSameIds_areNotMixed() throws IOException {
        ReportFigures figures = new ReportFigures(ItemMaker.TODAY);
        for (String account : List.of("north", "south")) {
            figures.add(account, item("goal").make());
            figures.add(account, item("result of " + account).under("goal").make());
        }

        assertThat(titles(page(figures))).containsExactly("goal", "result of north", "goal", "result of south");
    }

    @Test
    void items_whoseParentsFormACircle_areEachShownOnce() throws IOException {
        String page = page(figures(
                item("a").childOf("b"), item("b").childOf("c"), item("c").childOf("a")));

        assertThat(titles(page)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(page).containsOnlyOnce("form a circle");
    }

    @Test
    void page_withoutItems_saysSo() throws IOException {
        assertThat(page(figures())).contains("0 items").doesNotContain("less urgent");
    }

    @Test
    void page_withAFailedSource_saysThatItIsIncomplete() throws IOException {
        assertThat(page(figures(item("a")), new Problem("Perdoo", "HTTP 503")))
                .contains("This report is incomplete", "<bdi>Perdoo</bdi>", "<bdi>HTTP 503</bdi>");
    }

    @Test
    void page_ofTheDemo_namesNoOtherResource() throws IOException {
        String page = page(figures(item("a").link("https://example.com/a")));

        assertThat(page).contains("default-src 'none'");
        assertThat(Stream.of("src=", "<link", "url(", "@import", "fetch(", "<iframe"))
                .noneMatch(page::contains);
        assertThat(all(page, "href=\"([^#\"][^\"]*)\"")).containsExactly("https://example.com/a");
    }

    @Test
    void page_ofTwoHundredThousandItems_isUnder20MegabytesAndSaysWhatItLeavesOut() throws Exception {
        Path file = folder.resolve("large.html");

        Run run = new SmallJvm(folder, 64, LargeReport.class).run(file.toString());

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(Files.size(file)).isLessThan(20 * MEBIBYTE);
        String page = Files.readString(file);
        assertThat(all(page, "data-id=\"([^\"]*)\"")).hasSize(ReportFigures.MOST_ROWS);
        assertThat(page)
                .contains(
                        "Only 2000 of 200000 items are listed here",
                        "198000 are not listed",
                        "<bdi>&lt;&amp;&#39;&quot;",
                        "Belongs to an item that is not listed here.",
                        "All other owners",
                        "<dd id=\"total\">200000</dd>");
    }
}
