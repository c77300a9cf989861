package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.PublicApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** As for the other modules: a change of the API is a change of {@code api.txt}, which {@code -Dokr4j.api=write} rewrites. */
class KafkaApiTest {
    @Test
    void api_ofThePlugin_isAsChecked() throws IOException {
        Path file = Path.of("api.txt");

        String api = PublicApi.of(Set.of(AccountProvider.class.getPackageName()), AccountProvider.class);

        if ("write".equals(System.getProperty("okr4j.api"))) {
            Files.writeString(file, api);
        }
        assertThat(api.lines().toList())
                .as("api.txt; after a change that is meant, run with -Dokr4j.api=write and review the diff")
                .isEqualTo(Files.readAllLines(file));
    }
}
