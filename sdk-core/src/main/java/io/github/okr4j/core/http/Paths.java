package io.github.okr4j.core.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills path templates. Encodes by itself, for OkHttp leaves {@code :} raw and lets {@code ..} climb. */
final class Paths {
    private static final Pattern BRACES = Pattern.compile("(?:[^{}]|\\{[^{}/]+})*");
    private static final String HEX = "0123456789ABCDEF";

    private Paths() {}

    static void requireTemplate(String path) {
        if (!path.startsWith("/") || path.contains("?") || path.contains("#")) {
            throw new IllegalArgumentException(
                    "path must start with '/' and hold no query or fragment, not \"" + path + "\"");
        }
        if (!BRACES.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "path must have each parameter in one pair of braces, not \"" + path + "\"");
        }
    }

    static String filled(String template, Map<String, String> parameters) {
        StringBuilder path = new StringBuilder(template.length() + 32);
        int used = 0;
        int done = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String value = parameters.get(name);
            if (value == null) {
                throw new IllegalArgumentException("path parameter " + name + " is missing");
            }
            path.append(template, done, open).append(encoded(value));
            used++;
            done = close + 1;
            open = template.indexOf('{', done);
        }
        if (used < parameters.size()) {
            String unused = parameters.keySet().stream()
                    .filter(name -> !template.contains("{" + name + "}"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            throw new IllegalArgumentException(template + " has no path parameter " + unused);
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
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }
}
