package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.okr.SourceFailure;
import io.github.okr4j.okr.export.ExportSummary;
import io.github.okr4j.okr.export.OkrExport;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one view over the vendors prints, reports and keeps when servers print what they got. */
class OkrCanaryTest {
    private final SecretSearch search = new SecretSearch();
    private EchoServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = EchoServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    static Stream<Canary> canaries() {
        return Canary.all();
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void sources_whoseServerEchoesTheSecret_leaveNoTraceOfIt(Canary canary) throws Exception {
        search.forbid(canary.forms());
        Path file = folder.resolve("okr.jsonl");
        int failures = 0;
        ClientBuilder<?> builder = canary.builder();
        builder.baseUrl(server.url()).timing(new VirtualTime().timing());
        try (AutoCloseable client = Canary.built(builder)) {
            OkrSources sources = OkrSources.merge(source(client));
            search.object("sources", sources);
            for (Map.Entry<String, UnaryOperator<String>> leak :
                    LeakyResponses.of(canary).entrySet()) {
                server.response(leak.getValue());
                for (OkrPage page : sources.pages()) {
                    search.text(leak.getKey(), page.next().toString());
                    for (SourceFailure failure : page.failures()) {
                        failures++;
                        search.text(leak.getKey(), failure.toString());
                        search.failure(leak.getKey(), failure.reason());
                    }
                }
                ExportSummary summary = OkrExport.jsonLines(file).write(sources);
                search.text(leak.getKey(), summary.toString());
                Path resume = folder.resolve("okr.jsonl.resume");
                search.text(leak.getKey(), Files.exists(resume) ? Files.readString(resume) : "");
            }
        }
        assertThat(failures).isGreaterThan(10);
    }

    /** The credentials of accounts that can be written. */
    static Stream<Canary> writable() {
        return Canary.all()
                .filter(canary -> List.of("clickup", "perdoo", "perdoo.graphql").contains(canary.vendor()));
    }

    @ParameterizedTest
    @MethodSource("writable")
    void checkIns_whoseServerEchoesTheSecret_leaveNoTraceOfIt(Canary canary) throws Exception {
        search.forbid(canary.forms());
        int failures = 0;
        ClientBuilder<?> builder = canary.builder();
        builder.baseUrl(server.url()).timing(new VirtualTime().timing());
        try (AutoCloseable client = Canary.built(builder)) {
            ApiCall<OkrItem> call = checkIn(client);
            search.object("check-in", call);
            search.text("preview", call.preview().toString());
            for (Map.Entry<String, UnaryOperator<String>> leak :
                    LeakyResponses.of(canary).entrySet()) {
                server.response(leak.getValue());
                try {
                    search.object(leak.getKey(), call.executeForResponse());
                } catch (SdkException failure) {
                    failures++;
                    search.failure(leak.getKey(), failure);
                }
            }
        }
        assertThat(failures).isGreaterThan(10);
    }

    private static ApiCall<OkrItem> checkIn(AutoCloseable client) {
        if (client instanceof ClickUpClient clickUp) {
            return ClickUpOkr.checkIns(clickUp).checkIn("clickup:key-result:k", BigDecimal.ONE, "note");
        } else if (client instanceof PerdooClient perdoo) {
            return PerdooOkr.checkIns(perdoo).checkIn("perdoo:key-result:k", BigDecimal.ONE, "note");
        }
        return PerdooRestOkr.checkIns((PerdooRestClient) client)
                .checkIn("perdoo-rest:key-result:k", BigDecimal.ONE, null);
    }

    private static OkrSource source(AutoCloseable client) {
        if (client instanceof ClickUpClient clickUp) {
            return ClickUpOkr.of(clickUp, "9");
        } else if (client instanceof PipedriveClient pipedrive) {
            return PipedriveOkr.of(pipedrive);
        } else if (client instanceof PerdooClient perdoo) {
            return PerdooOkr.of(perdoo);
        } else if (client instanceof PerdooRestClient perdoo) {
            return PerdooRestOkr.of(perdoo, "c1");
        }
        return PerformEngageOkr.of((PerformEngageClient) client);
    }
}
