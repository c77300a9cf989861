package io.github.okr4j.core.page;

import io.github.okr4j.core.error.SdkException;
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
import org.jspecify.annotations.Nullable;

/**
 * A position in a list from which iteration can resume, also in another process.
 *
 * <p>Its text is opaque, printable and holds no credential. A token is bound to its operation and query; another list
 * rejects it. {@link #END} belongs to every list.
 */
public final class PageToken {
    private static final String PREFIX = "okr4j1.";

    /** Fits the longest tokens of vendors, also one nested in another. */
    private static final int MAX_LENGTH = 131_072;

    /** The end of any list. A list that starts there is empty and sends nothing. */
    public static final PageToken END = new PageToken("", Map.of());

    private static final String END_TEXT = PREFIX + "end";

    private final String binding;
    private final Map<String, String> position;

    private final @Nullable SdkException problem;

    private PageToken(String binding, Map<String, String> position) {
        this(binding, position, null);
    }

    private PageToken(String binding, Map<String, String> position, @Nullable SdkException problem) {
        this.binding = binding;
        this.position = Collections.unmodifiableMap(new LinkedHashMap<>(position));
        this.problem = problem;
    }

    static PageToken of(String list, Map<String, String> position) {
        return new PageToken(fingerprint(list), position);
    }

    /** Stands where a page has no usable next page. It never leaves {@link Page#next()}, which throws the problem. */
    static PageToken unusable(SdkException problem) {
        return new PageToken("unusable", Map.of(), problem);
    }

    PageToken orThrow() {
        if (problem != null) {
            throw problem;
        }
        return this;
    }

    /**
     * Parses the text of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not a token, or was cut or changed
     */
    public static PageToken parse(String text) {
        if (!text.startsWith(PREFIX) || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("pageToken is not a token of this SDK");
        }
        if (text.equals(END_TEXT)) {
            return END;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            String[] checked = new String(bytes, StandardCharsets.UTF_8).split("\\?", 2);
            if (!checked[0].equals(fingerprint(checked[1]))) {
                throw new IllegalArgumentException("cut or changed");
            }
            String[] parts = checked[1].split("\\?", 2);
            if (parts[0].isEmpty()) {
                throw new IllegalArgumentException("without a list");
            }
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

    /** Whether the list is complete, so that nothing is left to resume. */
    public boolean isEnd() {
        return binding.isEmpty();
    }

    /** The query parameters that fetch this page. */
    Map<String, String> positionIn(String list) {
        if (!binding.equals(fingerprint(list))) {
            throw new IllegalArgumentException(
                    "pageToken belongs to another list: use it with the same operation and query");
        }
        return position;
    }

    /** Identifies a position at a fixed length. */
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

    /** The token as printable text without blanks; {@link #parse} reads it. */
    @Override
    public String toString() {
        if (problem != null) {
            return "unusable: " + problem.getMessage();
        }
        if (isEnd()) {
            return END_TEXT;
        }
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
