package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.okr.export.ExportSummary;
import io.github.okr4j.okr.export.OkrExport;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists, whole objects, exports and the end. */
final class OtherSteps {
    static void run(
            Steps steps,
            ClickUpClient clickUp,
            PipedriveClient pipedrive,
            PerdooClient perdoo,
            PerdooRestClient perdooRest,
            PerformEngageClient performEngage)
            throws Exception {
        List<Goal> goals = steps.step("pages", () -> performEngage.goals().list(2).toList());
        Steps.check(goals.size() == 5, goals);
        Steps.check(goals.get(3).currentValue().compareTo(BigDecimal.valueOf(3)) == 0, goals.get(3));
        PageToken next = performEngage.goals().list(2).pages().iterator().next().next();
        Page<Goal> second = steps.step("page token", () -> performEngage.goals()
                .list(2)
                .startingAt(PageToken.parse(next.toString()))
                .pages()
                .iterator()
                .next());
        Steps.check(second.items().get(0).equals(goals.get(2)), second);
        keepsWhatItDoesNotKnow(steps, perdooRest);
        OkrSources okr = OkrSources.merge(
                ClickUpOkr.of(clickUp, steps.account("clickup.workspace")),
                PipedriveOkr.of(pipedrive),
                PerdooOkr.of(perdoo),
                PerformEngageOkr.of(performEngage));
        Path folder = Files.createTempDirectory("goals");
        try {
            Path csv = folder.resolve("okr.csv");
            ExportSummary summary = steps.step("CSV", () -> OkrExport.csv(csv).write(okr));
            Steps.check(summary.isComplete() && Files.readString(csv).contains("Deals won"), summary.failures());
            OkrExport lines = OkrExport.jsonLines(folder.resolve("okr.jsonl"));
            steps.step("JSON Lines", () -> lines.write(okr));
            Steps.check(Files.readString(folder.resolve("okr.jsonl")).contains("Lead"), lines);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        steps.step("close", () -> {
            for (AutoCloseable client : List.of(clickUp, pipedrive, perdoo, perdooRest, performEngage)) {
                client.close();
            }
            return 0;
        });
        steps.step("call of a closed client", () -> {
            try {
                clickUp.workspaces().list().execute();
                throw new AssertionError("no exception");
            } catch (TransportException e) {
                Steps.check(e.outcome() == Outcome.NOT_SENT, e.toDiagnostics());
            }
            return 0;
        });
    }

    /** With an old Jackson this would erase the color. */
    private static void keepsWhatItDoesNotKnow(Steps steps, PerdooRestClient perdooRest) throws Exception {
        String id = steps.account("perdoo-rest.key-result." + steps.number);
        steps.step("modify with an unknown attribute", () -> perdooRest
                .keyResults()
                .modify(
                        id,
                        before -> before.toBuilder()
                                .currentValue(new BigDecimal("2.50"))
                                .build())
                .execute());
        KeyResult after = perdooRest.keyResults().get(id).execute();
        Steps.check("green".equals(after.additional().get("color")), after.additional());
        Steps.check(new BigDecimal("2.50").equals(after.currentValue()), after.currentValue());
    }

    private OtherSteps() {}
}
