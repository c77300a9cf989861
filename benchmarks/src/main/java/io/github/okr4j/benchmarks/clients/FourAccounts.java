package io.github.okr4j.benchmarks.clients;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;

/** A client for each of four accounts, and their goals as one list. */
public final class FourAccounts implements AutoCloseable {
    private final ClickUpClient clickUp;
    private final PipedriveClient pipedrive;
    private final PerdooRestClient perdoo;
    private final PerformEngageClient performEngage;
    private final String workspace;
    private final String cycle;

    /**
     * Opens the clients.
     *
     * @param line what {@link io.github.okr4j.benchmarks.server.FakeAccounts} prints for its accounts
     */
    public FourAccounts(String line) {
        String[] words = line.split("\t", -1);
        clickUp = ClickUpClient.builder()
                .baseUrl(words[0])
                .personalToken(words[1])
                .build();
        workspace = words[2];
        pipedrive =
                PipedriveClient.builder().baseUrl(words[3]).apiToken(words[4]).build();
        perdoo = PerdooRestClient.builder()
                .baseUrl(words[5])
                .hmac(words[6], words[7])
                .build();
        cycle = words[8];
        performEngage = PerformEngageClient.builder()
                .baseUrl(words[9])
                .credentials(words[10], words[11])
                .build();
    }

    /**
     * All four.
     *
     * @return sources read side by side
     */
    public OkrSources all() {
        return OkrSources.merge(
                ClickUpOkr.of(clickUp, workspace),
                PipedriveOkr.of(pipedrive),
                PerdooRestOkr.of(perdoo, cycle),
                PerformEngageOkr.of(performEngage));
    }

    /**
     * The two vendors whose lists come in pages.
     *
     * @return sources read side by side
     */
    public OkrSources paged() {
        return OkrSources.merge(PerdooRestOkr.of(perdoo, cycle), PerformEngageOkr.of(performEngage));
    }

    @Override
    public void close() {
        clickUp.close();
        pipedrive.close();
        perdoo.close();
        performEngage.close();
    }
}
