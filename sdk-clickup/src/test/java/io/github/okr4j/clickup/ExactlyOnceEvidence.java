package io.github.okr4j.clickup;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.okr4j.core.contract.EvidencePage;
import io.github.okr4j.core.contract.LoopbackTls;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the SDK reports of a write is true on every route: HTTP/1.1, HTTP/2 over TLS, and behind a real Varnish. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactlyOnceEvidence {
    private static final String HEAD =
            "| Route | Creates | done (after a retry) | REJECTED | NOT_SENT | UNKNOWN, exists |"
                    + " UNKNOWN, does not exist | exists twice | Faults | Requests | Attempts |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|---|\n";

    /** Varnish responds for a silent server after a second; an attempt waits longer than that. */
    private static final Duration BEHIND_VARNISH = Duration.ofSeconds(3);

    private final Map<String, String> rows = new TreeMap<>();

    @AfterAll
    void report() throws Exception {
        EvidencePage.report("exactly once", HEAD + String.join("", rows.values()));
    }

    @Test
    void create_overHttp1_everyReportIsTrue() throws Exception {
        try (UnreliableClickUp server = new UnreliableClickUp(ExactlyOnceRun.SEED)) {
            run("HTTP/1.1", server, server.url(), new OkHttpClient(), Duration.ofSeconds(1));
        }
    }

    @Test
    void create_overHttp2_everyReportIsTrue(@TempDir Path folder) throws Exception {
        LoopbackTls tls = LoopbackTls.in(folder);
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(tls.context().getSocketFactory(), tls.trust())
                .build();
        try (UnreliableClickUp server = new UnreliableClickUp(ExactlyOnceRun.SEED, tls)) {
            run("HTTP/2 over TLS", server, server.url(), http, Duration.ofSeconds(1));
        }
    }

    @Test
    void create_behindVarnish_everyReportIsTrue(@TempDir Path folder) throws Exception {
        Optional<Path> varnishd = Varnish.program();
        assumeTrue(varnishd.isPresent(), "SKIPPED: there is no varnishd, and OKR4J_VARNISHD names none");
        try (UnreliableClickUp server = new UnreliableClickUp(ExactlyOnceRun.SEED);
                Varnish varnish = Varnish.inFrontOf(URI.create(server.url()).getPort(), varnishd.get(), folder)) {
            run("HTTP/1.1 behind Varnish", server, varnish.url(), new OkHttpClient(), BEHIND_VARNISH);
        }
    }

    private void run(String route, UnreliableClickUp server, String url, OkHttpClient http, Duration attemptTimeout)
            throws Exception {
        ExactlyOnceRun run = new ExactlyOnceRun(server, url, http, attemptTimeout);
        run.run();
        rows.put(route, run.row(route));
    }
}
