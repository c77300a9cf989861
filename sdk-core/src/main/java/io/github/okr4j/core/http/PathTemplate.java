package io.github.okr4j.core.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Fills path templates. Encodes by itself, for OkHttp leaves {@code :} raw and lets {@code ..} climb. */
final class PathTemplate {
    private static final Pattern BRACES = Pattern.compile("(?:[^{}]|\\{[^{}/]+})*");
    private static final String HEX = "0123456789ABCDEF";

    private PathTemplate() {}

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

    /** Checks that there are values for just the parameters of a template. */
    static void requireParameters(String template, Map<String, String> parameters) {
        int used = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            String name = template.substring(open + 1, template.indexOf('}', open));
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("path parameter " + name + " is missing");
            }
            used++;
        }
        if (used < parameters.size()) {
            String unused = parameters.keySet().stream()
                    .filter(name -> !template.contains("{" + name + "}"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            throw new IllegalArgumentException(template + " has no path parameter " + unused);
        }
    }

    /** The path with all its parameters, checked before by {@link #requireParameters}. */
    static String filled(String template, Map<String, String> parameters) {
        StringBuilder path = new StringBuilder(template.length() + 32);
        append(path, template, parameters);
        return path.toString();
    }

    /** Appends the path with all its parameters. */
    static void append(StringBuilder path, String template, Map<String, String> parameters) {
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            String value = Objects.requireNonNull(parameters.get(template.substring(open + 1, close)));
            appendEncoded(path.append(template, done, open), value);
            done = close + 1;
        }
        path.append(template, done, template.length());
    }

    /** Percent-encoded in UTF-8, all but the unreserved characters of RFC 3986. */
    private static void appendEncoded(StringBuilder path, String text) {
        if (isUnreserved(text)) {
            path.append(text); // as ids are
            return;
        }
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (isUnreserved(c)) {
                path.append((char) c);
            } else {
                path.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
    }

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
