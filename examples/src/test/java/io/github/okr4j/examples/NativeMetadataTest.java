package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.NativeMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Native images know each record and resource of each module. {@code -Dokr4j.native=write} rewrites the lists. */
class NativeMetadataTest {
    /** The libraries whose versions {@code build()} reads by name. */
    private static final List<String> VERSIONS = List.of(
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.annotation.JsonSerializeAs",
            "com.fasterxml.jackson.annotation.JsonTypeInfo",
            "com.fasterxml.jackson.core.json.PackageVersion",
            "com.fasterxml.jackson.databind.cfg.PackageVersion",
            "com.fasterxml.jackson.datatype.jsr310.PackageVersion",
            "kotlin.KotlinVersion",
            "okhttp3.OkHttp",
            "okio.Socket");

    /** Nobody compiles the fakes to a native image. */
    static Stream<Arguments> modules() {
        return PublicApiTest.modules().filter(module -> !module.get()[0].equals("sdk-testkit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void metadata_ofEachModule_listsAllRecordsAndResources(String module, Class<?> member) throws IOException {
        Path resources = DocumentedPages.ROOT.resolve(module).resolve("src/main/resources");
        Path folder = resources.resolve("META-INF/native-image/io.github.okr4j").resolve(module);

        compare(
                folder.resolve("reflect-config.json"),
                NativeMetadata.reflection(member, module.equals("sdk-core") ? VERSIONS : List.of()));
        compare(folder.resolve("resource-config.json"), NativeMetadata.resources(resources));
    }

    private static void compare(Path file, String wanted) throws IOException {
        if ("write".equals(System.getProperty("okr4j.native")) && !wanted.isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted);
        }
        assertThat(Files.exists(file) ? Files.readAllLines(file) : List.of())
                .as("%s; run with -Dokr4j.native=write", DocumentedPages.name(file))
                .isEqualTo(wanted.lines().toList());
    }
}
