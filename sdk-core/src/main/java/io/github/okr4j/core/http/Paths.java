package io.github.okr4j.core.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills path templates. Encodes by itself, for OkHttp leaves {@code :} raw and lets {@code ..} climb. */
final class Paths {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]+)}");

    private Paths() {}

    static void requireTemplate(String path) {
        if (!path.startsWith("/") || path.contains("?") || path.contains("#")) {
            throw new IllegalArgumentException(
                    "path must start with '/' and hold no query or fragment, not \"" + path + "\"");
        }
    }

    static String filled(String template, Map<String, String> parameters) {
        TreeSet<String> unused = new TreeSet<>(parameters.keySet());
        StringBuilder path = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(template);
        int done = 0;
        while (matcher.find()) {
            String value = parameters.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException("path parameter " + matcher.group(1) + " is missing");
            }
            path.append(template, done, matcher.start()).append(encoded(value));
            unused.remove(matcher.group(1));
            done = matcher.end();
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(template + " has no path parameter " + unused.first());
        }
        return path.append(template, done, template.length()).toString();
    }

    /** Percent-encoded in UTF-8, all but the unreserved characters of RFC 3986. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            if (unreserved) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
