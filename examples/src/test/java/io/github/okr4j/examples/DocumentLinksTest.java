package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links between the pages of the documentation lead to a file and, where they name one, to a heading. */
class DocumentLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

    @Test
    void links_betweenPages_leadToAFileAndAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : DocumentedPages.all()) {
            Matcher link = LINK.matcher(DocumentedPages.text(page));
            for (; link.find(); links++) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                String heading = link.group(2);
                if (!Files.exists(target)
                        || (heading != null && !anchors(target).contains(heading))) {
                    broken.add(DocumentedPages.name(page) + ": " + link.group());
                }
            }
        }
        assertThat(broken).as("broken links").isEmpty();
        assertThat(links).isPositive();
    }

    /** The anchors as hosting pages make them of headings: small letters and digits, hyphens for spaces. */
    private static List<String> anchors(Path page) throws IOException {
        return DocumentedPages.text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
