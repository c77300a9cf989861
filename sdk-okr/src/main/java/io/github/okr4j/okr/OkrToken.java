package io.github.okr4j.okr;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of several sources goes on: opaque, printable, without any credential, and bound to the names of
 * its sources and to their lists.
 */
public final class OkrToken {
    private static final String PREFIX = "okrs1.";

    /** Holds one page token of the greatest length for each of many sources. */
    private static final int MAX_LENGTH = 1 << 22;

    private static final String START = "start";
    private static final String END = "end";

    private final Map<String, String> positions;

    private OkrToken(Map<String, String> positions) {
        this.positions = Collections.unmodifiableMap(positions);
    }

    /** All sources at their beginning. */
    static OkrToken start(Iterable<OkrSource> sources) {
        Map<String, String> positions = new LinkedHashMap<>();
        sources.forEach(source -> positions.put(source.name(), START));
        return new OkrToken(positions);
    }

    /**
     * Reads a token that was printed with {@link #toString()}.
     *
     * @param text the printed token
     * @return the token
     * @throws IllegalArgumentException if the text is no token, or was cut or changed
     */
    public static OkrToken parse(String text) {
        if (!text.startsWith(PREFIX) || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("okrToken is not a token of merged sources");
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\?", 2);
            if (!parts[0].equals(checksum(parts[1]))) {
                throw new IllegalArgumentException("cut or changed");
            }
            Map<String, String> positions = new LinkedHashMap<>();
            for (String pair : parts[1].isEmpty() ? new String[0] : parts[1].split("&")) {
                String[] nameAndPlace = pair.split("=", 2);
                positions.put(URLDecoder.decode(nameAndPlace[0], StandardCharsets.UTF_8), nameAndPlace[1]);
            }
            return new OkrToken(positions);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new IllegalArgumentException("okrToken is damaged", damaged);
        }
    }

    /**
     * Whether every source was read to its end.
     *
     * @return true if there is nothing to go on with
     */
    public boolean isEnd() {
        return positions.values().stream().allMatch(END::equals);
    }

    /**
     * Whether one source was read to its end.
     *
     * @param source the source's name
     * @return true if there is nothing of it to go on with; false for a name the token does not know
     */
    public boolean isEnd(String source) {
        return END.equals(positions.get(source));
    }

    /** The page token of a source, or null if it begins at its start. */
    @Nullable
    String place(String source) {
        String place = positions.get(source);
        return place == null || place.equals(START) ? null : place;
    }

    /** The names of the sources. */
    public Set<String> sources() {
        return positions.keySet();
    }

    /** The same with one source further on; a null place is its end. */
    OkrToken at(String source, @Nullable Object place) {
        Map<String, String> moved = new LinkedHashMap<>(positions);
        moved.put(source, place == null ? END : place.toString());
        return new OkrToken(moved);
    }

    /** The same with one source where another token, which knows it, has it. */
    OkrToken takingOver(String source, OkrToken other) {
        Map<String, String> moved = new LinkedHashMap<>(positions);
        moved.put(source, String.valueOf(other.positions.get(source)));
        return new OkrToken(moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OkrToken that && positions.equals(that.positions);
    }

    @Override
    public int hashCode() {
        return positions.hashCode();
    }

    /** The token as text without blanks, for a file or a queue. */
    @Override
    public String toString() {
        String content = positions.entrySet().stream()
                .map(at -> URLEncoder.encode(at.getKey(), StandardCharsets.UTF_8) + "=" + at.getValue())
                .collect(Collectors.joining("&"));
        byte[] bytes = (checksum(content) + "?" + content).getBytes(StandardCharsets.UTF_8);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
