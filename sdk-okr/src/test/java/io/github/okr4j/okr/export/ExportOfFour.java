package io.github.okr4j.okr.export;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Exports four accounts to a file; says so when Pipedrive was asked for so many results, and how it ended. */
final class ExportOfFour {
    private ExportOfFour() {}

    /** The file, the number, and for each vendor its address and what it takes to get in. */
    public static void main(String[] args) {
        int milestone = Integer.parseInt(args[1]);
        AtomicInteger asked = new AtomicInteger();
        // Weakly held by the JDK, so it has to be held here.
        Logger attempts = Logger.getLogger("io.github.okr4j.http");
        attempts.setLevel(Level.FINE);
        attempts.setFilter(line -> {
            if (line.getMessage().startsWith("pipedrive.goals.results") && asked.incrementAndGet() == milestone) {
                System.out.println("milestone");
            }
            return false;
        });
        try (ClickUpClient clickUp = ClickUpClient.builder()
                        .baseUrl(args[2])
                        .personalToken(args[3])
                        .build();
                PipedriveClient pipedrive = PipedriveClient.builder()
                        .baseUrl(args[5])
                        .apiToken(args[6])
                        .build();
                PerdooRestClient perdoo = PerdooRestClient.builder()
                        .baseUrl(args[7])
                        .hmac(args[8], args[9])
                        .build();
                PerformEngageClient performEngage = PerformEngageClient.builder()
                        .baseUrl(args[11])
                        .credentials(args[12], args[13])
                        .build()) {
            ExportSummary summary = OkrExport.jsonLines(Path.of(args[0]))
                    .write(OkrSources.merge(
                            ClickUpOkr.of(clickUp, args[4]),
                            PipedriveOkr.of(pipedrive),
                            PerdooRestOkr.of(perdoo, args[10]),
                            PerformEngageOkr.of(performEngage)));
            System.out.println(summary.items() + " items, failures " + summary.failures());
            System.out.println(summary.written());
            attempts.setFilter(null);
        }
    }
}
