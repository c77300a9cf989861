package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.export.OkrExport;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OkrReportTest {
    private static final ReportArguments NO_PAGE = new ReportArguments(null, null);
    private static final Environment NOTHING_SET = Environment.of(Map.of());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final OkrReport report = new OkrReport(
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(progress, true, StandardCharsets.UTF_8),
            Clock.fixed(ItemMaker.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            false);

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void report_onFakes_showsItemsOfAllVendorsAndTheCreatedKeyResultWithItsProgress() {
        assertThat(report.run(NOTHING_SET)).isZero();

        assertThat(printed())
                .contains("Created key result \"Publish the Java SDK\"", "Moved its progress to 25 %")
                .containsPattern("ClickUp +No status +Key result +Publish the Java SDK +- +\\[###\\.+] +25 %")
                .containsPattern("ClickUp +No status, late +Goal +Cut support load +Bela Ronan .* 2026-11-16")
                .containsPattern("Pipedrive +No status +Goal +Deals won south +Ann Example .* 2026-12-21")
                .containsPattern("Perdoo +Off track +Key result +Pages under one second +Ada Quist .* 45 % +2026-12-21")
                .containsPattern("Perdoo +On track +KPI +Customers +- +140 NUMERICAL +-")
                .containsPattern("Perform & Engage +At risk, late +Goal +Write the handbook +Emil Tarkan")
                .containsPattern("Perform & Engage +10 items, 4 off track or at risk, 2 overdue, average progress 42 %")
                .containsPattern("Total +55 items");
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .containsPattern("Read 55 items, 6 pages, [1-9]\\d+ requests, 4 of 4 accounts");
    }

    @Test
    void report_withAPage_writesItAndPrintsItsPath() throws IOException {
        Path page = folder.resolve("deep").resolve("report.html");

        assertThat(report.run(NOTHING_SET, "--html", page.toString())).isZero();

        assertThat(printed()).contains("Page: " + page.toAbsolutePath());
        assertThat(Files.readString(page))
                .contains("Ship the mobile app", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(DemoAccounts.STRANGERS_TITLE);
    }

    @Test
    void report_oneVendorNotSetUp_namesItWithTheReasonAndShowsTheOthers() throws IOException {
        Path page = folder.resolve("report.html");
        Environment broken = Environment.of(Map.of("PERDOO_REST_BASE_URL", "https://okr.invalid"));

        assertThat(report.run(broken, "--html", page.toString())).isEqualTo(OkrReport.INCOMPLETE);

        assertThat(printed())
                .contains("Perdoo could not be read. environment variable PERDOO_CYCLE_ID is not set")
                .containsPattern("Pipedrive +8 items")
                .containsPattern("Perform & Engage +10 items");
        assertThat(Files.readString(page)).contains("This report is incomplete", "PERDOO_CYCLE_ID");
    }

    @Test
    void report_sourceFailingWhileItIsRead_showsTheOthersAndExitsWithOne() {
        try (FakePerformEngage fake = FakePerformEngage.start();
                PerformEngageClient wrongKey = PerformEngageClient.builder()
                        .credentials(fake.username(), "wrong")
                        .baseUrl(fake.baseUrl())
                        .build()) {
            OkrSource failing = PerformEngageOkr.of(wrongKey);

            int status = report.report(List.of(failing, source()), List.of(), NO_PAGE, null);

            assertThat(status).isEqualTo(OkrReport.INCOMPLETE);
        }

        assertThat(printed()).contains("Perform & Engage could not be read. ", "HTTP 401", "Total             1 items");
    }

    @Test
    void report_pageThatCannotBeWritten_isSaidAndTheTableIsThereAllTheSame() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        int status = report.report(
                List.of(source()), List.of(), new ReportArguments(file.resolve("report.html"), null), null);

        assertThat(status).isEqualTo(OkrReport.INCOMPLETE);
        assertThat(printed()).contains("goal", "could not be written");
    }

    @Test
    void arguments_notUnderstood_areExplainedBeforeAnythingIsRead() {
        assertThat(report.run(NOTHING_SET, "--pdf", "report.pdf")).isEqualTo(OkrReport.MISUSED);
        assertThat(report.run(NOTHING_SET, "--html")).isEqualTo(OkrReport.MISUSED);
        assertThat(report.run(NOTHING_SET, "--html", "a.html", "--html", "b.html"))
                .isEqualTo(OkrReport.MISUSED);
        assertThat(report.run(NOTHING_SET, "--since", " ")).isEqualTo(OkrReport.MISUSED);
        assertThat(report.run(NOTHING_SET, "--html", "a\u0000b")).isEqualTo(OkrReport.MISUSED);

        assertThat(printed()).isEmpty();
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("usage: OkrReport [--html report.html] [--since okr.jsonl]");
    }

    @Test
    void since_anExport_printsAndShowsWhatChanged() throws IOException {
        Path export = folder.resolve("okr.jsonl");
        Path page = folder.resolve("report.html");
        List<OkrItem> before = List.of(
                ItemMaker.item("goal").make(),
                ItemMaker.item("result").under("goal").progress("0.25").make(),
                ItemMaker.item("dropped").make());
        assertThat(OkrExport.jsonLines(export)
                        .write(OkrSources.merge(source(before)))
                        .isComplete())
                .isTrue();
        OkrSource now = source(List.of(
                ItemMaker.item("goal").make(),
                ItemMaker.item("result").under("goal").progress("0.5").make(),
                ItemMaker.item("fresh").make()));

        int status = report.report(
                List.of(now),
                List.of(),
                new ReportArguments(page, export),
                OkrExport.jsonLines(export).read());

        assertThat(status).isZero();
        assertThat(printed())
                .contains("Since " + export + ": 1 moved, 1 new, 1 gone")
                .containsPattern("Moved +Perdoo +result in goal: Progress 25 % -> 50 %")
                .containsPattern("New +Perdoo +fresh")
                .containsPattern("Gone +Perdoo +dropped");
        assertThat(Files.readString(page)).contains("1 moved, 1 new, 1 gone", "<bdi>25 %</bdi> → <bdi>50 %</bdi>");
    }

    @Test
    void since_aSourceThatCannotBeReadNow_callsItsItemsNeitherGoneNorNew() throws IOException {
        Path export = folder.resolve("okr.jsonl");
        assertThat(OkrExport.jsonLines(export).write(OkrSources.merge(source())).isComplete())
                .isTrue();

        report.report(
                List.of(),
                List.of(),
                new ReportArguments(null, export),
                OkrExport.jsonLines(export).read());

        assertThat(printed()).contains(": 0 moved, 0 new, 0 gone", "1 items cannot be compared");
    }

    @Test
    void since_noReadableExport_isExplainedBeforeAnythingIsRead() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        Path damaged = Files.writeString(folder.resolve("damaged.jsonl"), "{\n");

        assertThat(report.run(NOTHING_SET, "--since", missing.toString())).isEqualTo(OkrReport.MISUSED);
        assertThat(report.run(NOTHING_SET, "--since", damaged.toString())).isEqualTo(OkrReport.MISUSED);

        assertThat(printed()).isEmpty();
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("cannot read " + missing, damaged + " line 1 is no JSON");
    }

    @Test
    void table_titleWithControlCharacters_keepsThemFromTheTerminal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ReportTable.print(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                ItemMaker.figures(ItemMaker.item("red \u001b[31m alert \u202e")),
                ReportChanges.NONE);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("red").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void table_keyResults_areIndentedBelowTheirGoal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ReportTable.print(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                ItemMaker.figures(
                        ItemMaker.item("second goal"),
                        ItemMaker.item("x".repeat(50)).under("first goal").state(State.AT_RISK),
                        ItemMaker.item("first goal")),
                ReportChanges.NONE);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(2).limit(3))
                .extracting(line -> line.substring(52, 86))
                .containsExactly(
                        "first goal" + " ".repeat(24), "  " + "x".repeat(29) + "...", "second goal" + " ".repeat(23));
    }

    private static OkrSource source() {
        return source(List.of(ItemMaker.item("goal").make()));
    }

    private static OkrSource source(List<OkrItem> items) {
        return new OkrSource() {
            @Override
            public String name() {
                return "second account";
            }

            @Override
            public Paged<OkrItem> items() {
                return Paged.of(items);
            }
        };
    }
}
