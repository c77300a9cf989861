package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.SourceFailure;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * How far an export got.
 *
 * @param format how the file is written
 * @param length how many bytes of the file are good
 * @param items how many items are in them
 * @param digest the SHA-256 digest of them
 * @param token where the sources go on, or null if nothing was read
 * @param missing what could not be read, or null if the sources were not read to their end
 */
record ResumePoint(
        String format,
        long length,
        long items,
        String digest,
        @Nullable OkrToken token,
        @Nullable List<Missing> missing) {
    private static final String VERSION = "okr4j-export-4";
    private static final String START = "start";
    private static final String NOT_KNOWN = "?";
    private static final int PARTS = 8;

    /** An item that could not be read, or all further items of a source if the id is null. */
    record Missing(String source, @Nullable String id) {
        private static Missing parse(String text) {
            String[] parts = text.split("/", 2);
            return new Missing(decoded(parts[0]), parts.length == 1 ? null : decoded(parts[1]));
        }

        private String text() {
            return id == null ? encoded(source) : encoded(source) + "/" + encoded(id);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    /** The same after the end of all sources. */
    ResumePoint missing(List<SourceFailure> failures) {
        List<Missing> all = failures.stream()
                .map(failure -> new Missing(failure.source(), failure.id()))
                .toList();
        return new ResumePoint(format, length, items, digest, token, all);
    }

    /**
     * Reads what {@link #text()} has written.
     *
     * @throws IllegalArgumentException if the text is damaged
     * @throws IllegalStateException if another version of the SDK wrote it
     */
    static ResumePoint parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        int check = text.lastIndexOf(' ') + 1;
        if (!parts[parts.length - 1].equals(checksum(text.substring(0, check)))) {
            throw new IllegalArgumentException("cut or changed");
        }
        if (!parts[0].equals(VERSION)) {
            throw new IllegalStateException("was written by a version of this SDK with other columns");
        }
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not " + PARTS + " parts");
        }
        OkrToken token = parts[5].equals(START) ? null : OkrToken.parse(parts[5]);
        long length = Long.parseLong(parts[2]);
        if (length < 0 || (token == null && length > 0)) {
            throw new IllegalArgumentException("a length that no export records");
        }
        List<Missing> missing = parts[6].equals(NOT_KNOWN)
                ? null
                : Arrays.stream(parts[6].split(",", -1)).map(Missing::parse).toList();
        return new ResumePoint(parts[1], length, Long.parseLong(parts[3]), parts[4], token, missing);
    }

    String text() {
        String place = token == null ? START : token.toString();
        String lacking = missing == null
                ? NOT_KNOWN
                : missing.stream().map(Missing::text).collect(Collectors.joining(","));
        String content =
                String.join(" ", VERSION, format, String.valueOf(length), String.valueOf(items), digest, place, lacking)
                        + " ";
        return content + checksum(content) + "\n";
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
