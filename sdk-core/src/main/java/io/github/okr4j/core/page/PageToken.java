package io.github.okr4j.core.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A place in a list, to go on from later or elsewhere: opaque, printable, and bound to the list it came from.
 *
 * <p>It holds no credential. Given to another list, operation or query it is refused.
 */
public final class PageToken {
    private static final String PREFIX = "okr4j1.";

    /** Holds the longest tokens that vendors may send, also one inside another. */
    private static final int MAX_LENGTH = 131_072;

    private final String binding;
    private final Map<String, String> position;

    private PageToken(String binding, Map<String, String> position) {
        this.binding = binding;
        this.position = Collections.unmodifiableMap(new LinkedHashMap<>(position));
    }

    static PageToken of(String list, Map<String, String> position) {
        return new PageToken(fingerprint(list), position);
    }

    /**
     * Reads a token that was printed with {@link #toString()}.
     *
     * @param text the printed token
     * @return the token
     * @throws IllegalArgumentException if the text is no token
     */
    public static PageToken parse(String text) {
        if (!text.startsWith(PREFIX) || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("pageToken is not a token of this SDK");
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            String[] checked = new String(bytes, StandardCharsets.UTF_8).split("\\?", 2);
            if (!checked[0].equals(fingerprint(checked[1]))) {
                throw new IllegalArgumentException("cut or changed");
            }
            String[] parts = checked[1].split("\\?", 2);
            Map<String, String> position = new LinkedHashMap<>();
            for (String pair : parts[1].isEmpty() ? new String[0] : parts[1].split("&")) {
                String[] nameAndValue = pair.split("=", 2);
                position.put(decoded(nameAndValue[0]), decoded(nameAndValue[1]));
            }
            return new PageToken(parts[0], position);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new IllegalArgumentException("pageToken is damaged", damaged);
        }
    }

    /** The query parameters that fetch this page. */
    Map<String, String> positionIn(String list) {
        if (!binding.equals(fingerprint(list))) {
            throw new IllegalArgumentException(
                    "pageToken belongs to another list: it must be used with the same operation and query");
        }
        return position;
    }

    /** What tells a position from others, at a length that does not depend on it. */
    static String digest(Map<String, String> position) {
        return fingerprint(query(new TreeMap<>(position)));
    }

    private static String query(Map<String, String> position) {
        return position.entrySet().stream().map(PageToken::pair).collect(Collectors.joining("&"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageToken that && binding.equals(that.binding) && position.equals(that.position);
    }

    @Override
    public int hashCode() {
        return 31 * binding.hashCode() + position.hashCode();
    }

    /** The token as text without blanks, for a file or a queue. */
    @Override
    public String toString() {
        String content = binding + "?" + query(position);
        byte[] bytes = (fingerprint(content) + "?" + content).getBytes(StandardCharsets.UTF_8);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String pair(Entry<String, String> entry) {
        return encoded(entry.getKey()) + "=" + encoded(entry.getValue());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
