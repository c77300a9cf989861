package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation and the main sources use the terms of the field, in texts and in names. */
class BannedWordsTest {
    /** What not to say, and what to say. */
    private static final Map<Pattern, String> BANNED = Map.of(
            word("passing\\s+failures?"), "transient failure",
            word("answer(s|ed|ing)?"), "response",
            word("doors?"), "client",
            word("carried\\s+out"), "executed",
            word("walk(s|ed|ing)?"), "iterate, traverse",
            word("tickets?"), "permit; issue",
            word("vendor's\\s+(own\\s+)?words?"), "vendor's status text");

    /** The folders of main sources that are checked, below the root; a module is named when all of it is clean. */
    private static final List<String> SOURCES = List.of(
            "examples/src/main/java",
            "sdk-clickup/src/main/java",
            "sdk-core/src/main/java",
            "sdk-kafka-connect/src/main/java",
            "sdk-okr/src/main/java",
            "sdk-perdoo/src/main/java",
            "sdk-perform-engage/src/main/java",
            "sdk-pipedrive/src/main/java",
            "sdk-testkit/src/main/java");

    /** Lines that may use a banned word, by a part of them and the reason. */
    private static final Map<String, String> ALLOWED = Map.of("Files.walk", "the JDK's method");

    @Test
    void words_ofTheDocumentation_areTheFieldsTerms() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : DocumentedPages.all()) {
            found.addAll(banned(page));
        }
        assertThat(found).as("banned words in the documentation").isEmpty();
    }

    @Test
    void words_ofMainSources_areTheFieldsTerms() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : SOURCES) {
            try (Stream<Path> sources = Files.walk(DocumentedPages.ROOT.resolve(folder))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    found.addAll(banned(source));
                }
            }
        }
        assertThat(found).as("banned words in main sources").isEmpty();
    }

    @Test
    void bannedWords_inTextsAndNames_areFound() {
        assertThat(BannedWordsTest.banned("what the server answers")).containsExactly("1: \"answers\", say response");
        assertThat(BannedWordsTest.banned("one\nclass WalkedList {"))
                .containsExactly("2: \"Walked\", say iterate, traverse");
        assertThat(BannedWordsTest.banned("if it was\n * carried\n * out")).isNotEmpty();
        assertThat(BannedWordsTest.banned("outdoors, walker, Files.walk(main)")).isEmpty();
    }

    private static List<String> banned(Path file) throws IOException {
        return banned(DocumentedPages.text(file)).stream()
                .map(found -> DocumentedPages.name(file) + ":" + found)
                .toList();
    }

    private static List<String> banned(String text) {
        String words = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("\\n[ \\t]*(\\*|//)[ \\t]", "\n ");
        List<String> lines = text.lines().toList();
        List<String> found = new ArrayList<>();
        BANNED.forEach((word, instead) -> {
            Matcher match = word.matcher(words);
            while (match.find()) {
                int line = (int) words.substring(0, match.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                if (ALLOWED.keySet().stream().noneMatch(lines.get(line)::contains)) {
                    found.add(line + 1 + ": \"" + match.group() + "\", say " + instead);
                }
            }
        });
        return found.stream().sorted().toList();
    }

    private static Pattern word(String regex) {
        return Pattern.compile("\\b" + regex + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
