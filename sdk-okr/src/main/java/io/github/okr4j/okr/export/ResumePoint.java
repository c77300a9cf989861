package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrToken;
import java.nio.charset.StandardCharsets;
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
 */
record ResumePoint(
        String format,
        long length,
        long items,
        String digest,
        @Nullable OkrToken token) {
    private static final String VERSION = "okr4j-export-2";
    private static final String START = "start";
    private static final int PARTS = 7;

    /** Reads what {@link #text()} has written. */
    static ResumePoint parse(String text) {
        String[] parts = text.strip().split(" ", PARTS);
        int check = text.lastIndexOf(' ') + 1;
        if (parts.length != PARTS
                || !parts[0].equals(VERSION)
                || !parts[6].equals(checksum(text.substring(0, check)))) {
            throw new IllegalArgumentException("cut or changed");
        }
        OkrToken token = parts[5].equals(START) ? null : OkrToken.parse(parts[5]);
        long length = Long.parseLong(parts[2]);
        if (length < 0 || (token == null && length > 0)) {
            throw new IllegalArgumentException("a length that no export records");
        }
        return new ResumePoint(parts[1], length, Long.parseLong(parts[3]), parts[4], token);
    }

    String text() {
        String place = token == null ? START : token.toString();
        String content = VERSION + " " + format + " " + length + " " + items + " " + digest + " " + place + " ";
        return content + checksum(content) + "\n";
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
