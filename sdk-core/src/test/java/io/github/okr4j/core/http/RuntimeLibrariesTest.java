package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class loaders with libraries that tell other versions; real ones were tried to find what works. */
class RuntimeLibrariesTest {
    private static final String JACKSON = "com.fasterxml.jackson.";

    @TempDir
    private Path folder;

    @Test
    void check_librariesOfTheBuild_areGoodEnough() {
        assertThatCode(RuntimeLibraries::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "databind.cfg.PackageVersion.VERSION, 2.17.3, jackson-databind 2.17.3, 2.18, Spring Boot 3.2",
        "databind.cfg.PackageVersion.VERSION, 2.15.4, jackson-databind 2.15.4, 2.18, Quarkus 3.15",
        "core.json.PackageVersion.VERSION, 2.17.3, jackson-core 2.17.3, 2.18, Micronaut 4.7",
        "datatype.jsr310.PackageVersion.VERSION, 2.11.4, jackson-datatype-jsr310 2.11.4, 2.12, Spring Boot",
        "okhttp3.OkHttp.VERSION, 4.12.0, okhttp-jvm 4.12.0, 5.0, OkHttp 3 or 4",
        "kotlin.KotlinVersion.CURRENT, 1.6.21, kotlin-stdlib 1.6.21, 1.8.22, Spring Boot"
    })
    void problems_oldVersion_namesLibraryVersionsAndWhoBringsIt(
            String constant, String version, String found, String needed, String who) throws IOException {
        Map<String, String> versions = current();
        versions.put(
                constant.startsWith("okhttp3") || constant.startsWith("kotlin") ? constant : JACKSON + constant,
                version);

        String problems =
                RuntimeLibraries.problems(loader(versions, "okio.Socket", JACKSON + "annotation.JsonSerializeAs"));

        assertThat(problems)
                .startsWith(found + " is too old; version " + needed + " or later is needed")
                .contains(who)
                .doesNotContain(". ");
    }

    @Test
    void problems_everythingNew_areNone() throws IOException {
        ClassLoader good = loader(current(), "okio.Socket", JACKSON + "annotation.JsonSerializeAs");

        assertThat(RuntimeLibraries.problems(good)).isEmpty();
    }

    @Test
    void problems_librariesThatDoNotTellTheirVersion_areKnownByWhatTheyLack() throws IOException {
        assertThat(RuntimeLibraries.problems(loader(current())))
                .contains("jackson-annotations is missing or too old; jackson-databind 2.21.8 needs version 2.21")
                .contains("okio-jvm is missing or too old; version 3.15");
    }

    @ParameterizedTest
    @CsvSource({
        "2.18.4, JsonTypeInfo, requireTypeIdForSubtypes, 2.16",
        "2.19.0, JsonProperty, isRequired, 2.19",
        "2.20.1, JsonProperty, isRequired, 2.19"
    })
    void problems_olderDatabind_needsTheAnnotationsThatItUses(
            String databind, String annotation, String method, String needed) throws IOException {
        Map<String, String> versions = current();
        versions.put(JACKSON + "databind.cfg.PackageVersion.VERSION", databind);
        String type = JACKSON + "annotation." + annotation;

        assertThat(RuntimeLibraries.problems(loader(versions, "okio.Socket")))
                .startsWith("jackson-annotations is missing or too old; jackson-databind " + databind
                        + " needs version " + needed + " or later");
        assertThat(RuntimeLibraries.problems(loader(versions, "okio.Socket", type)))
                .startsWith("jackson-annotations is missing");
        write(type, "public void " + method + "() {}");
        assertThat(RuntimeLibraries.problems(loader(versions, "okio.Socket"))).isEmpty();
    }

    @Test
    void problems_nothingThere_namesEachLibrary() {
        assertThat(RuntimeLibraries.problems(ClassLoader.getPlatformClassLoader()))
                .contains(
                        "jackson-databind is missing", "jackson-core is missing", "jackson-datatype-jsr310 is missing")
                .contains("okhttp-jvm is missing", "kotlin-stdlib is missing", "okio-jvm is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2.18.0, 2.18, true",
        "2.18, 2.18, true",
        "2.18.0-rc1, 2.18, true",
        "2.9.10, 2.18, false",
        "3.0.0, 2.18, true",
        "1.8.22, 1.8.22, true",
        "1.8.9, 1.8.22, false",
        "2, 2.18, false",
        "5.0.0-alpha.16, 5.0, true"
    })
    void isAtLeast_versions_areComparedByNumber(String found, String needed, boolean expected) {
        assertThat(RuntimeLibraries.isAtLeast(found, needed)).isEqualTo(expected);
    }

    private static Map<String, String> current() {
        return new HashMap<>(Map.of(
                JACKSON + "databind.cfg.PackageVersion.VERSION",
                "2.21.8",
                JACKSON + "core.json.PackageVersion.VERSION",
                "2.21.8",
                JACKSON + "datatype.jsr310.PackageVersion.VERSION",
                "2.21.8",
                "okhttp3.OkHttp.VERSION",
                "5.5.1",
                "kotlin.KotlinVersion.CURRENT",
                "2.1.21"));
    }

    /** Only classes made here: one for each version, and empty ones. */
    private ClassLoader loader(Map<String, String> versions, String... empty) throws IOException {
        for (Map.Entry<String, String> one : versions.entrySet()) {
            int dot = one.getKey().lastIndexOf('.');
            write(
                    one.getKey().substring(0, dot),
                    "public static final Object " + one.getKey().substring(dot + 1) + " = \"" + one.getValue() + "\";");
        }
        for (String name : empty) {
            write(name, "");
        }
        String[] sources = files();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, sources))
                .isZero();
        return new URLClassLoader(new URL[] {url()}, ClassLoader.getPlatformClassLoader());
    }

    private void write(String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        Path file = folder.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1) + " {" + body + "}");
    }

    private String[] files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toArray(String[]::new);
        }
    }

    private URL url() throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
