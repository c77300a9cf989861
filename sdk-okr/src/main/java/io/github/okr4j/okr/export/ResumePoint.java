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
 * @param token where the sources go on, or null if nothing was read
 */
record ResumePoint(
        String format, long length, long items, @Nullable OkrToken token) {
    private static final String VERSION = "okr4j-export-1";
    private static final String START = "start";
    private static final int PARTS = 6;

    /** Reads what {@link #text()} has written. */
    static ResumePoint parse(String text) {
        String[] parts = text.strip().split(" ", PARTS);
        int check = text.lastIndexOf(' ') + 1;
        if (parts.length != PARTS
                || !parts[0].equals(VERSION)
                || !parts[5].equals(checksum(text.substring(0, check)))) {
            throw new IllegalArgumentException("cut or changed");
        }
        OkrToken token = parts[4].equals(START) ? null : OkrToken.parse(parts[4]);
        return new ResumePoint(parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), token);
    }

    String text() {
        String place = token == null ? START : token.toString();
        String content = VERSION + " " + format + " " + length + " " + items + " " + place + " ";
        return content + checksum(content) + "\n";
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
