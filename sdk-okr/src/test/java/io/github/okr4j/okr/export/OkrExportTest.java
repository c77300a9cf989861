package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the files. */
class OkrExportTest {
    private static final String COLUMNS = "source,vendor,kind,id,title,owners,start,due,progress,progress_basis,"
            + "measure_start,measure_current,measure_target,unit,status,status_text,parent_id,link,last_change";

    private static final List<String> HOSTILE = List.of(
            "plain",
            "",
            "comma, \"quotes\" and 'more'",
            "two\nlines",
            "two\r\nlines and \r alone",
            "separators \u2028 and \u2029 and \u0085",
            "tab\tbackslash \\ and \\n \\u0000",
            "<script>alert(1)</script>",
            "\uD83C\uDFAF Ziel für \u202Eüber\u202C \u0000\u0001\u001F\u007F",
            "],[{}]\"},{\"id\":\"forged\"",
            "\"",
            "\"\"",
            "\r\n\"clickup\",\"forged\"\r\n",
            "\uFEFFmark");

    @TempDir
    private Path folder;

    @Test
    void jsonLines_itemWithEverything_hasEachMemberInOrder() throws IOException {
        assertThat(jsonOf(everything()))
                .isEqualTo("{\"source\":\"acme\",\"vendor\":\"perdoo\",\"kind\":\"key-result\","
                        + "\"id\":\"perdoo:key-result:1\",\"title\":\"Ship\",\"owners\":["
                        + "{\"kind\":\"person\",\"id\":\"7\",\"name\":\"Ada Muster\"},"
                        + "{\"kind\":\"team\",\"id\":\"8\",\"name\":null}],"
                        + "\"start\":\"2026-01-01\",\"due\":\"2026-03-31\","
                        + "\"progress\":-0.0500,\"progress_basis\":\"computed\","
                        + "\"measure_start\":100,\"measure_current\":0.0000001,\"measure_target\":12000,"
                        + "\"unit\":\"EUR\",\"status\":\"off-track\",\"status_text\":\"NEEDS_ATTENTION\","
                        + "\"parent_id\":\"perdoo:objective:9\",\"link\":\"https://example.com/1\","
                        + "\"last_change\":\"2026-02-03T04:05:06.007Z\"}\n");
    }

    @Test
    void jsonLines_itemOfWhichLittleIsKnown_hasTheSameMembers() throws IOException {
        assertThat(jsonOf(titled(null)))
                .isEqualTo("{\"source\":\"acme\",\"vendor\":\"clickup\",\"kind\":\"goal\",\"id\":\"clickup:goal:1\","
                        + "\"title\":null,\"owners\":[],\"start\":null,\"due\":null,\"progress\":null,"
                        + "\"progress_basis\":\"unknown\",\"measure_start\":null,\"measure_current\":null,"
                        + "\"measure_target\":null,\"unit\":null,\"status\":\"unknown\",\"status_text\":null,"
                        + "\"parent_id\":null,\"link\":null,\"last_change\":null}\n");
    }

    @Test
    void csv_itemWithEverything_hasEachCellInOrder() throws IOException {
        assertThat(csvOf(everything()))
                .isEqualTo(COLUMNS + "\r\n\"acme\",\"perdoo\",\"key-result\",\"perdoo:key-result:1\",\"Ship\","
                        + "\"Ada Muster; team 8\",\"2026-01-01\",\"2026-03-31\",-0.0500,\"computed\",100,0.0000001,"
                        + "12000,\"EUR\",\"off-track\",\"NEEDS_ATTENTION\",\"perdoo:objective:9\","
                        + "\"https://example.com/1\",\"2026-02-03T04:05:06.007Z\"\r\n");
    }

    @Test
    void csv_itemOfWhichLittleIsKnown_hasEmptyCells() throws IOException {
        assertThat(csvOf(titled(null)))
                .isEqualTo(COLUMNS + "\r\n\"acme\",\"clickup\",\"goal\",\"clickup:goal:1\",,,,,,\"unknown\",,,,,"
                        + "\"unknown\",,,,\r\n");
    }

    @Test
    void jsonLines_hostileTitles_areReadBackFromOneLineEach() throws IOException {
        List<JsonNode> rows = exportedJson(HOSTILE.stream().map(OkrExportTest::titled));
        assertThat(rows).extracting(row -> row.get("title").textValue()).isEqualTo(HOSTILE);
        assertThat(rows).extracting(row -> row.get("id").textValue()).containsOnly("clickup:goal:1");
        assertThat(ExportedFile.text(folder.resolve("a.jsonl"))).doesNotContainPattern("[\r\u0085\u2028\u2029\u0000]");
    }

    @Test
    void csv_hostileTitles_areReadBackByAStrictReader() throws IOException {
        List<Map<String, String>> rows = exportedCsv(HOSTILE.stream().map(OkrExportTest::titled));
        List<String> expected = HOSTILE.stream()
                .map(title -> title.startsWith("\r") ? "'" + title : title)
                .map(title -> title.replace('\u0000', '\uFFFD'))
                .toList();
        assertThat(rows).extracting(row -> row.get("title")).isEqualTo(expected);
    }

    @Test
    void halfCharacters_inEachText_areReplaced() throws IOException {
        String half = "a\uD800b\uDC00\uD83C\uDFAF";
        String whole = "a\uFFFDb\uFFFD\uD83C\uDFAF";
        OkrItem item = owned(half, new OkrOwner(OkrOwner.Kind.PERSON, half, half));
        assertThat(exportedCsv(Stream.of(item)).get(0))
                .containsEntry("title", whole)
                .containsEntry("owners", whole);
        JsonNode row = exportedJson(Stream.of(item)).get(0);
        assertThat(row.get("title").textValue()).isEqualTo(whole);
        assertThat(row.get("owners").get(0).get("id").textValue()).isEqualTo(whole);
        assertThat(row.get("owners").get(0).get("name").textValue()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 0.50",
        "-3, -3",
        "1E+3, 1000",
        "1E-12, 0.000000000001",
        "123456789012345678901234567890.123456789012345678901234567890, "
                + "123456789012345678901234567890.123456789012345678901234567890",
        "1E+1000, 1E+1000",
        "1E+1000000, 1E+1000000",
        "1E-2147483647, 1E-2147483647"
    })
    void decimals_ofAnySize_keepTheirDigitsWithoutExploding(BigDecimal number, String written) throws IOException {
        OkrMeasure measure = new OkrMeasure(number, null, null, null);
        assertThat(jsonOf(measured(measure))).contains("\"measure_start\":" + written + ",");
        assertThat(csvOf(measured(measure))).contains(",\"unknown\"," + written + ",,,");
    }

    @Test
    void csv_ownersNamedLikeFormulas_areDisarmedOneByOne() throws IOException {
        OkrItem item = owned(
                "t",
                new OkrOwner(OkrOwner.Kind.PERSON, "1", "=1+1"),
                new OkrOwner(OkrOwner.Kind.PERSON, "2", "Ada"),
                new OkrOwner(OkrOwner.Kind.PERSON, "3", "@SUM(A1)"));
        assertThat(exportedCsv(Stream.of(item)).get(0)).containsEntry("owners", "'=1+1; Ada;' @SUM(A1)");
    }

    @Test
    void csv_yearBeyond9999_isNoFormula() throws IOException {
        OkrPeriod period = new OkrPeriod(LocalDate.of(10_000, 1, 1), null);
        OkrItem item = item(null, List.of(), period, OkrMeasure.UNKNOWN);
        assertThat(exportedCsv(Stream.of(item)).get(0)).containsEntry("start", "'+10000-01-01");
    }

    @Test
    void write_twoAccountsOfOneVendor_tellsThemApart() throws IOException {
        Path file = folder.resolve("a.csv");
        OkrSources sources = OkrSources.merge(source("north", titled("a")), source("south", titled("b")));
        assertThat(OkrExport.csv(file).write(sources)).isEqualTo(new ExportSummary(file, 2, 2, List.of()));
        assertThat(ExportedFile.csv(file))
                .extracting(row -> row.get("source") + " " + row.get("title"))
                .containsExactlyInAnyOrder("north a", "south b");
    }

    @Test
    void write_noItems_isAHeaderOrNothing() throws IOException {
        assertThat(exportedCsv(Stream.of())).isEmpty();
        assertThat(ExportedFile.text(folder.resolve("a.csv"))).isEqualTo(COLUMNS + "\r\n");
        assertThat(exportedJson(Stream.of())).isEmpty();
        assertThat(ExportedFile.text(folder.resolve("a.jsonl"))).isEmpty();
    }

    private static OkrItem everything() {
        return new OkrItem(
                OkrVendor.PERDOO,
                OkrKind.KEY_RESULT,
                "perdoo:key-result:1",
                "Ship",
                List.of(
                        new OkrOwner(OkrOwner.Kind.PERSON, "7", "Ada Muster"),
                        new OkrOwner(OkrOwner.Kind.TEAM, "8", null)),
                new OkrPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                new OkrProgress(new BigDecimal("-0.0500"), OkrProgress.Basis.COMPUTED),
                new OkrMeasure(new BigDecimal("100"), new BigDecimal("1E-7"), new BigDecimal("1.2E+4"), "EUR"),
                new OkrStatus(OkrStatus.State.OFF_TRACK, "NEEDS_ATTENTION"),
                "perdoo:objective:9",
                URI.create("https://example.com/1"),
                Instant.parse("2026-02-03T04:05:06.007Z"),
                "the vendor's own");
    }

    private static OkrItem titled(String title) {
        return item(title, List.of(), OkrPeriod.UNKNOWN, OkrMeasure.UNKNOWN);
    }

    private static OkrItem owned(String title, OkrOwner... owners) {
        return item(title, List.of(owners), OkrPeriod.UNKNOWN, OkrMeasure.UNKNOWN);
    }

    private static OkrItem measured(OkrMeasure measure) {
        return item(null, List.of(), OkrPeriod.UNKNOWN, measure);
    }

    private static OkrItem item(String title, List<OkrOwner> owners, OkrPeriod period, OkrMeasure measure) {
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.GOAL,
                "clickup:goal:1",
                title,
                owners,
                period,
                OkrProgress.UNKNOWN,
                measure,
                OkrStatus.UNKNOWN,
                null,
                null,
                null,
                "the vendor's own");
    }

    private String jsonOf(OkrItem item) throws IOException {
        exportedJson(Stream.of(item));
        return ExportedFile.text(folder.resolve("a.jsonl"));
    }

    private String csvOf(OkrItem item) throws IOException {
        exportedCsv(Stream.of(item));
        return ExportedFile.text(folder.resolve("a.csv"));
    }

    private List<JsonNode> exportedJson(Stream<OkrItem> items) throws IOException {
        Path file = folder.resolve("a.jsonl");
        write(OkrExport.jsonLines(file), items);
        return ExportedFile.jsonLines(file);
    }

    private List<Map<String, String>> exportedCsv(Stream<OkrItem> items) throws IOException {
        Path file = folder.resolve("a.csv");
        write(OkrExport.csv(file), items);
        return ExportedFile.csv(file);
    }

    private static void write(OkrExport export, Stream<OkrItem> items) {
        OkrSource source = source("acme", items.toArray(OkrItem[]::new));
        assertThat(export.write(OkrSources.merge(source)).isComplete()).isTrue();
    }

    private static OkrSource source(String name, OkrItem... items) {
        return new OkrSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Paged<OkrItem> items() {
                return Paged.of(List.of(items));
            }
        };
    }
}
