package io.github.okr4j.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The release of this connector. */
final class Release {
    /** As Maven has written it into the file beside this class. */
    static final String VERSION = version();

    private Release() {}

    private static String version() {
        try (InputStream in = Release.class.getResourceAsStream("release.txt")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean filtered = !text.isEmpty() && !text.startsWith("$");
            return filtered ? text : "dev";
        } catch (IOException e) {
            return "dev";
        }
    }
}
