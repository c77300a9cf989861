package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrCheckIns;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.OkrTree;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.okr.export.ExportSummary;
import io.github.okr4j.okr.export.OkrExport;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The Java samples of {@code docs/okr-view.md}. */
final class OkrViewSamples {
    private OkrViewSamples() {}

    static OkrSources merge(
            ClickUpClient clickUp,
            String workspaceId,
            PipedriveClient pipedrive,
            PipedriveClient south,
            PerdooClient perdoo,
            PerformEngageClient performEngage,
            Consumer<OkrItem> show) {
        // sample: merge
        OkrSources okr = OkrSources.merge(
                ClickUpOkr.of(clickUp, workspaceId),
                PipedriveOkr.of(pipedrive),
                PipedriveOkr.of(south).named("pipedrive south"),
                PerdooOkr.of(perdoo),
                PerformEngageOkr.of(performEngage));

        okr.stream(failure -> System.err.println(failure.source() + ": " + failure.reason()))
                .filter(item -> item.status().state() == State.AT_RISK)
                .forEach(show);
        // end
        return okr;
    }

    static void resume(OkrSources okr, String stored, Consumer<List<OkrItem>> store, Consumer<String> remember) {
        // sample: resume
        for (OkrPage page : okr.startingAt(OkrToken.parse(stored)).pages()) {
            store.accept(page.items());
            remember.accept(page.next().toString()); // in the same transaction, each item is stored once
        }
        // end
    }

    static void checkIn(ClickUpClient clickUp, OkrItem keyResult, BigDecimal seen) {
        // sample: checkIn
        OkrCheckIns checkIns = ClickUpOkr.checkIns(clickUp); // or PerdooOkr, PerdooRestOkr
        OkrItem moved = checkIns.checkIn(keyResult, new BigDecimal("42.5"), "nightly import")
                .execute();

        checkIns.expecting(seen) // writes only if nobody else moved it
                .checkIn(keyResult, new BigDecimal("43"), null)
                .execute();
        // end
        System.out.println(moved.progress());
    }

    static void export(OkrSources okr) {
        // sample: export
        ExportSummary summary = OkrExport.jsonLines(Path.of("okr.jsonl")).write(okr); // or csv(…)
        if (!summary.isComplete()) {
            summary.failures().forEach(System.err::println); // the next write reads these again
        }
        // end
    }

    static void tree(OkrSources okr, PrintStream out) {
        // sample: tree
        List<OkrItem> items = okr.stream(System.err::println).toList();
        for (OkrTree.Node node : OkrTree.of(items).nodes()) {
            out.println("  ".repeat(node.depth()) + node.item().title());
        }
        // end
    }

    static void changes(OkrSources okr, PrintStream out) {
        // sample: changes
        OkrSnapshot before = OkrExport.jsonLines(Path.of("monday.jsonl")).read();
        OkrChanges changes = OkrChanges.between(before, OkrSnapshot.read(okr));

        changes.created().forEach(entry -> out.println("created: " + entry.title()));
        changes.gone().forEach(entry -> out.println("gone: " + entry.title()));
        for (OkrChanges.Moved moved : changes.moved()) {
            out.println(moved.after().title() + " " + moved.aspects() + ": "
                    + moved.before().progress().fraction() + " -> "
                    + moved.after().progress().fraction());
        }
        // end
    }
}
