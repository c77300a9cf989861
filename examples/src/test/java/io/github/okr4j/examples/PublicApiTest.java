package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.PublicApi;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.FakeVendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of the public API is a change of {@code api.txt}, which {@code -Dokr4j.api=write} rewrites. */
class PublicApiTest {
    static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of("sdk-core", ApiCall.class),
                Arguments.of("sdk-clickup", ClickUpClient.class),
                Arguments.of("sdk-pipedrive", PipedriveClient.class),
                Arguments.of("sdk-perdoo", PerdooClient.class),
                Arguments.of("sdk-perform-engage", PerformEngageClient.class),
                Arguments.of("sdk-okr", OkrSource.class),
                Arguments.of("sdk-testkit", FakeVendor.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void api_ofEachModule_isAsChecked(String module, Class<?> member) throws IOException {
        Path folder = DocumentedPages.ROOT.resolve(module);
        Path file = folder.resolve("api.txt");

        String api = PublicApi.of(folder.resolve("src/main/java"), member);

        if ("write".equals(System.getProperty("okr4j.api"))) {
            Files.writeString(file, api);
        }
        assertThat(api.lines().toList())
                .as("%s/api.txt; after a change that is meant, run with -Dokr4j.api=write and review the diff", module)
                .isEqualTo(Files.readAllLines(file));
    }
}
