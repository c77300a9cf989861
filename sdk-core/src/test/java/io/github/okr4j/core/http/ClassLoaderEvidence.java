package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Waits for OkHttp's threads, which end after an idle minute; {@link ClassLoaderTest} does not. */
class ClassLoaderEvidence {
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;
    private static final String BUSY = "HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n";

    @Test
    void close_clientWithItsOwnLoader_isCollectedWithin90Seconds() throws Exception {
        try (RawServer server = refusingTwice()) {
            StoppedApplication application = new StoppedApplication(ClassLoader.getPlatformClassLoader(), server.url());
            assertThat(application.isCollected(Duration.ofSeconds(90)))
                    .as("collected")
                    .isTrue();
        }
    }

    static RawServer refusingTwice() throws IOException {
        return new RawServer((number, out) -> {
            RawServer.send(out, number == 2 || number == 4 ? BUSY : GOOD);
            return true;
        });
    }
}
