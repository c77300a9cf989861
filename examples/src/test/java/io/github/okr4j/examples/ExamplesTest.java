package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static String output(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            program.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void report_onFakes_showsGoalsOfAllVendorsAndTheCreatedKeyResultWithItsProgress() {
        String report = output(out ->
                assertThat(OkrReport.print(out, Environment.of(Map.of()))).isTrue());

        assertThat(report)
                .contains("Created key result \"Publish the Java SDK\"", "Moved its progress to 25 %")
                .containsPattern("ClickUp +Ship the mobile app +Publish the Java SDK .*\\[###\\.+] +25 %")
                .containsPattern("ClickUp +Cut support load +- +Bela Ronan")
                .containsPattern("Pipedrive +Deals won south +- +person \\d+ .* 2026-12-31")
                .containsPattern("Perdoo +objective .* +Revenue from subscriptions .* 0\\.50 of 100\\.00")
                .containsPattern("Perform & Engage +Write the handbook +- +Emil Tarkan .* +8 %")
                .containsPattern("Total +\\d\\d goals, \\d\\d key results");
    }

    @Test
    void report_oneVendorFailing_stillShowsTheOthers() {
        Environment broken = Environment.of(Map.of("PERDOO_REST_BASE_URL", "https://okr.invalid"));

        String report = output(out -> assertThat(OkrReport.print(out, broken)).isFalse());

        assertThat(report).contains("Perdoo could not be read", "Pipedrive  ", "Perform & Engage  ");
    }

    @Test
    void clickUpExample_run_createsListsAndExplainsTheError() {
        assertThat(output(ClickUpExample::run)).contains("Grow the community is due 2026-12-31", "OAUTH");
    }

    @Test
    void clickUpWebhookExample_run_receivesASignedDeliveryAndPrintsTheChangedGoal() {
        assertThat(output(ClickUpWebhookExample::run))
                .contains("changed: Grow the community, 1 key results, progress 40 %")
                .doesNotContain("refused");
    }

    @Test
    void pipedriveExample_run_createsFindsAndReadsTheProgress() {
        assertThat(output(PipedriveExample::run)).contains("1 goal, rate limit", "progress 0", "HTTP 404");
    }

    @Test
    void perdooExample_run_modifiesAndLists() {
        assertThat(output(PerdooExample::run))
                .contains("Articles published: 4.00", "Articles published of type positive", "404: ");
    }

    @Test
    void performEngageExample_run_walksPages() {
        assertThat(output(PerformEngageExample::run)).contains("5 of 12 goals", "2 of 12 goals", "HTTP 404");
    }

    @Test
    void table_titleWithControlCharacters_keepsThemFromTheTerminal() {
        ReportRow row = new ReportRow("Acme", "red \u001b[31m alert", null, null, null, null, null);

        assertThat(output(out -> ReportTable.print(out, java.util.List.of(row))))
                .doesNotContain("\u001b");
    }
}
