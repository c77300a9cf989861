package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
}
