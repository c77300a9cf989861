package io.github.okr4j.clickup;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What the SDK reports of a write is true, over HTTP/1.1; {@link ExactlyOnceEvidence} has the other routes. */
class ExactlyOnceTest {
    @Test
    void create_serverDropsStallsAndRefuses_everyReportIsTrue() throws Exception {
        try (UnreliableClickUp server = new UnreliableClickUp(ExactlyOnceRun.SEED)) {
            new ExactlyOnceRun(server, server.url(), new OkHttpClient(), Duration.ofSeconds(1)).run();
        }
    }
}
