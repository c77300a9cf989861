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
import okhttp3.OkHttpClient;

/** Exports four accounts to a file; says so when Pipedrive was asked so many times, and how it ended. */
final class ExportOfFour {
    private ExportOfFour() {}

    /** The file, the number, and for each vendor its address and what it takes to get in. */
    public static void main(String[] args) {
        int milestone = Integer.parseInt(args[1]);
        AtomicInteger asked = new AtomicInteger();
        OkHttpClient counting = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    if (asked.incrementAndGet() == milestone) {
                        System.out.println("milestone");
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        try (ClickUpClient clickUp = ClickUpClient.builder()
                        .baseUrl(args[2])
                        .personalToken(args[3])
                        .build();
                PipedriveClient pipedrive = PipedriveClient.builder()
                        .baseUrl(args[5])
                        .apiToken(args[6])
                        .okHttpClient(counting)
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
        }
    }
}
