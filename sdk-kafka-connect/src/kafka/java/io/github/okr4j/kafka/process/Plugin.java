package io.github.okr4j.kafka.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The ZIP of the connector that the build has made. */
final class Plugin {
    static final String CONNECTOR = "io.github.okr4j.kafka.OkrSourceConnector";

    private Plugin() {}

    /** The ZIP in {@code target}. */
    static Path zip() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> zips =
                Files.newDirectoryStream(Path.of("target"), "okr4j-kafka-connect-*-plugin.zip")) {
            zips.forEach(found::add);
        }
        if (found.size() != 1) {
            throw new IllegalStateException("expected one plugin ZIP in target, found " + found
                    + "; mvn -pl sdk-kafka-connect -am package makes it");
        }
        return found.get(0).toAbsolutePath();
    }

    /**
     * Unpacks the ZIP into a folder for {@code plugin.path}.
     *
     * @return the plugin's own folder below
     */
    static Path unpackInto(Path plugins) throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            Path first = null;
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = plugins.resolve(entry.getName()).normalize();
                first = first == null ? plugins.resolve(plugins.relativize(file).getName(0)) : first;
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
            return first;
        }
    }
}
