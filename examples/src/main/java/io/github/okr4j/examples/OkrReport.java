package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import io.github.okr4j.examples.HtmlReport.Problem;
import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrVendor;
import io.github.okr4j.okr.SourceFailure;
import io.github.okr4j.okr.export.OkrExport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goals and key results of four vendors in one table, and as a page with {@code --html report.html}. {@code
 * --since okr.jsonl} compares them with an export ({@link OkrExport}) and adds what changed.
 *
 * <p>Each vendor is read from an embedded fake, unless its variables are set: {@code CLICKUP_PERSONAL_TOKEN} (or {@code
 * CLICKUP_OAUTH_TOKEN}) and {@code CLICKUP_WORKSPACE_ID}; {@code PIPEDRIVE_API_TOKEN} (or {@code
 * PIPEDRIVE_ACCESS_TOKEN}); {@code PERDOO_TOKEN}, or {@code PERDOO_REST_BASE_URL} with its credential and {@code
 * PERDOO_CYCLE_ID}; {@code PERFORM_ENGAGE_REGION} (or {@code PERFORM_ENGAGE_BASE_URL}) with user name and key. A real
 * account is only read; on the ClickUp fake a key result is created and moved too.
 */
public final class OkrReport {
    static final int INCOMPLETE = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream progress;
    private final Clock clock;
    private final boolean terminal;

    OkrReport(PrintStream out, PrintStream progress, Clock clock, boolean terminal) {
        this.out = out;
        this.progress = progress;
        this.clock = clock;
        this.terminal = terminal;
    }

    /**
     * Prints the report. Exit status 1 says that a vendor could not be read or the page not be written, 2 that the
     * arguments are wrong or the export is unreadable.
     *
     * @param args {@code --html} and the page's file, {@code --since} and an export; each may be left out
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream progress = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        OkrReport report = new OkrReport(out, progress, Clock.system(ZoneId.systemDefault()), ReadingLine.isTerminal());
        int status = report.run(Environment.system(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The accounts that can be read are shown, whatever fails elsewhere. */
    int run(Environment environment, String... args) {
        ReportArguments wanted;
        OkrSnapshot before;
        try {
            wanted = ReportArguments.of(args);
            before = wanted.since() == null
                    ? null
                    : OkrExport.jsonLines(wanted.since()).read();
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException misused) {
            progress.println(misused.getMessage());
            return MISUSED;
        }
        try (ReportAccounts accounts = ReportAccounts.open(environment, out, LocalDate.now(clock))) {
            return report(accounts.sources(), accounts.failures(), wanted, before);
        }
    }

    /** Reads, prints, and writes the page if one is wanted. */
    int report(
            List<OkrSource> sources,
            List<SourceFailure> failedBefore,
            ReportArguments wanted,
            @Nullable OkrSnapshot before) {
        ReportFigures figures = new ReportFigures(LocalDate.now(clock));
        OkrSnapshot.Builder now = before == null ? null : OkrSnapshot.builder();
        List<SourceFailure> failures = new ArrayList<>(failedBefore);
        failures.addAll(read(sources, figures, now));
        List<Problem> problems = failures.stream().map(OkrReport::problem).toList();
        ReportChanges changes = before == null || now == null
                ? ReportChanges.NONE
                : new ReportChanges(
                        String.valueOf(wanted.since()), OkrChanges.between(before, now.build()), figures.titles());
        out.println();
        ReportTable.print(out, figures, changes);
        problems.forEach(problem -> out.println(problem.source() + " could not be read. " + problem.reason()));
        if (wanted.html() != null && !hasWritten(wanted.html(), figures, problems, changes)) {
            return INCOMPLETE;
        }
        return problems.isEmpty() ? 0 : INCOMPLETE;
    }

    private boolean hasWritten(Path page, ReportFigures figures, List<Problem> problems, ReportChanges changes) {
        try {
            HtmlReport.write(page, figures, problems, changes);
            out.println();
            out.println("Page: " + page.toAbsolutePath());
            return true;
        } catch (IOException e) {
            out.println(page + " could not be written: " + e);
            return false;
        }
    }

    private List<SourceFailure> read(
            List<OkrSource> sources, ReportFigures figures, OkrSnapshot.@Nullable Builder snapshot) {
        List<SourceFailure> failures = new ArrayList<>();
        if (sources.isEmpty()) {
            return failures;
        }
        OkrSources merged = OkrSources.merge(sources);
        try (RequestCount requests = new RequestCount()) {
            ReadingLine line = new ReadingLine(progress, clock, terminal, merged.names(), requests);
            for (OkrPage read : merged.pages()) {
                read.items().forEach(item -> figures.add(read.source(), item));
                if (snapshot != null) {
                    snapshot.add(read);
                }
                failures.addAll(read.failures());
                line.read(read);
            }
            line.end();
        }
        return failures;
    }

    private static Problem problem(SourceFailure failure) {
        String label = Arrays.stream(OkrVendor.values())
                .filter(vendor -> vendor.prefix().equals(failure.source()))
                .map(OkrVendor::label)
                .findFirst()
                .orElse(failure.source());
        String message = failure.reason().getMessage();
        String what = failure.id() == null ? label : label + " " + failure.id();
        return new Problem(what, message == null ? failure.reason().getClass().getSimpleName() : message);
    }
}
