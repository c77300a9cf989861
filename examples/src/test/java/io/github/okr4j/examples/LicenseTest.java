package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets a single jar must find the license in it. */
class LicenseTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ApiCall.class,
                FakeClickUp.class,
                ClickUpClient.class,
                PipedriveClient.class,
                PerdooRestClient.class,
                PerformEngageClient.class,
                OkrSources.class
            })
    void publishedJar_ofEachModule_carriesTheLicense(Class<?> type) throws IOException {
        String location =
                type.getProtectionDomain().getCodeSource().getLocation().toString();
        URL license = URI.create((location.endsWith(".jar") ? "jar:" + location + "!/" : location) + "META-INF/LICENSE")
                .toURL();

        try (InputStream in = license.openStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
        }
    }
}
