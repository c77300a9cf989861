package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** A stopped application leaves nothing of the SDK behind; with all libraries, see {@link ClassLoaderEvidence}. */
class ClassLoaderTest {
    /** OkHttp's threads live a minute; here they are the container's. */
    @Test
    void close_clientWithItsOwnLoaderAndASharedOkHttp_isCollected() throws Exception {
        try (RawServer server = ClassLoaderEvidence.refusingTwice()) {
            startThreadsOfOkHttp(server);
            ClassLoader container = new StoppedApplication.AllBut(
                    name -> name.startsWith("io.github.okr4j.") || name.startsWith("com.fasterxml."));
            StoppedApplication application = new StoppedApplication(container, server.url());
            assertThat(application.isCollected(Duration.ofSeconds(40)))
                    .as("collected")
                    .isTrue();
        }
    }

    private static void startThreadsOfOkHttp(RawServer server) throws Exception {
        OkHttpClient client = new OkHttpClient();
        client.newCall(new Request.Builder().url(server.url()).build())
                .execute()
                .close();
        client.connectionPool().evictAll();
    }
}
