package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a repository and a user's build want to know of each published module. */
class PublishedModulesTest {
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(sdk-[\\w-]+)</artifactId>");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<\"]+");
    private static final Pattern HOME = Pattern.compile("<okr4j.home>([^<]+)</okr4j.home>");

    @Test
    void bom_listsEachPublishedModule_atItsOwnVersion() throws IOException {
        String bom = pom("sdk-bom");

        assertThat(ARTIFACT.matcher(bom).results().map(match -> match.group(1)).filter(name -> !name.equals("sdk-bom")))
                .containsExactlyInAnyOrderElementsOf(published());
        assertThat(bom.split("<version>\\$\\{project.version}</version>", -1))
                .hasSize(published().size() + 1);
        assertThat(ownVersion(bom)).isEqualTo(ownVersion(pom(".")));
    }

    @Test
    void poms_ofPublishedModules_describeThemselves() throws IOException {
        for (String module : published()) {
            assertThat(pom(module)).as(module).contains("<name>okr4j ", "<description>");
            assertThat(DocumentedPages.ROOT.resolve(module).resolve("api.txt"))
                    .as("the public API of %s, see PublicApiTest", module)
                    .exists();
        }
        for (String complete : List.of(".", "sdk-bom")) {
            assertThat(pom(complete))
                    .as(complete)
                    .contains("<name>", "<description>", "<url>", "<license>", "<developer>", "<connection>");
        }
    }

    /** Where to download and to deploy is the user's to say. */
    @Test
    void poms_ofAllModules_nameNoRepository() throws IOException {
        String home = HOME.matcher(pom(".")).results().findFirst().orElseThrow().group(1);
        try (Stream<Path> files = Files.list(DocumentedPages.ROOT)) {
            for (Path pom : files.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                String text = DocumentedPages.text(pom);
                assertThat(text)
                        .as("%s", pom)
                        .doesNotContain("<repositor", "<pluginRepositor", "<distributionManagement");
                assertThat(ADDRESS.matcher(text).results().map(match -> match.group()))
                        .as("%s", pom)
                        .allMatch(address -> address.matches("http://(maven.apache|www.w3).org/.*")
                                || address.contains("apache.org/licenses")
                                || address.contains("apache.org/xsd")
                                || address.equals(home));
            }
        }
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> folders = Files.list(DocumentedPages.ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("sdk-") && !name.equals("sdk-bom"))
                    .sorted()
                    .toList();
        }
    }

    private static String pom(String module) throws IOException {
        return DocumentedPages.text(DocumentedPages.ROOT.resolve(module).resolve("pom.xml"));
    }

    /** The version that stands before the packaging. */
    private static String ownVersion(String pom) {
        return pom.replaceFirst("(?s).*<version>([^<$]+)</version>\\s*<packaging>.*", "$1");
    }
}
