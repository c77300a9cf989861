package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of the documentation is a region of a source in {@code samples}, which the build compiles.
 *
 * <p>A region lies between the lines {@code // sample: NAME} and {@code // end}. Its block stands below the line
 * {@code <!-- sample: ErrorsSamples.java NAME -->}. {@code -Dokr4j.docs=write} copies the regions into the pages.
 */
class DocumentedSamplesTest {
    private static final Path SAMPLES =
            Path.of("src/test/java/io/github/okr4j/examples/samples").toAbsolutePath();

    private static final Pattern REGION = Pattern.compile("(?ms)^ *// sample: (\\S+)\\n(.*?)^ *// end$");

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?:<!-- sample: (\\S+) (\\S+) -->\\n)?```java\\n(.*?)^```$");

    /** Pages whose samples are still to be made regions. */
    private static final Set<String> PENDING = Set.of();

    @Test
    void javaBlocks_ofTheDocumentation_areCompiledRegions() throws IOException {
        Map<String, String> regions = regions();
        Set<String> unused = new TreeSet<>(regions.keySet());
        List<String> wrong = new ArrayList<>();
        for (Path page : DocumentedPages.all()) {
            String text = DocumentedPages.text(page);
            if ("write".equals(System.getProperty("okr4j.docs"))) {
                text = updated(text, regions);
                Files.writeString(page, text);
            }
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                String key = block.group(1) + " " + block.group(2);
                unused.remove(key);
                if (!block.group(3).equals(regions.get(key)) && !pending(page, block)) {
                    wrong.add(DocumentedPages.name(page) + ":" + line(text, block.start()) + ": "
                            + (block.group(1) == null ? "no sample is named above the block" : key));
                }
            }
        }
        assertThat(wrong)
                .as("Java blocks that are not the named region: name it, then run with -Dokr4j.docs=write")
                .isEmpty();
        assertThat(unused).as("regions that no page shows").isEmpty();
        assertThat(regions).isNotEmpty();
    }

    private static boolean pending(Path page, Matcher block) {
        return block.group(1) == null && PENDING.contains(DocumentedPages.name(page));
    }

    private static String updated(String page, Map<String, String> regions) {
        return BLOCK.matcher(page).replaceAll(block -> {
            String region = regions.get(block.group(1) + " " + block.group(2));
            return Matcher.quoteReplacement(
                    region == null
                            ? block.group()
                            : "<!-- sample: " + block.group(1) + " " + block.group(2) + " -->\n```java\n" + region
                                    + "```");
        });
    }

    /** The regions by the file's name, a space and their own name. */
    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        try (Stream<Path> sources = Files.list(SAMPLES)) {
            for (Path source : sources.sorted().toList()) {
                String text = DocumentedPages.text(source);
                assertThat(text.split("// sample: ", -1).length)
                        .as("each region of %s ends", source.getFileName())
                        .isEqualTo(text.split("(?m)^ *// end$", -1).length);
                Matcher region = REGION.matcher(text);
                while (region.find()) {
                    String key = source.getFileName() + " " + region.group(1);
                    assertThat(regions.put(key, region.group(2).stripTrailing().stripIndent() + "\n"))
                            .as("%s is there once", key)
                            .isNull();
                }
            }
        }
        return regions;
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).lines().count() + 1;
    }
}
