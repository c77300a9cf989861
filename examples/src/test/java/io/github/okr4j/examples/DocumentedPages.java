package io.github.okr4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of documentation that people read: those at the root of the project and all below {@code docs}. */
final class DocumentedPages {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private DocumentedPages() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    static String text(Path page) throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }

    /** The path below the root, with slashes on every system. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
