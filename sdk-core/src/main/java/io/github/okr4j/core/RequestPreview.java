package io.github.okr4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it would be sent, with every secret masked.
 *
 * @param method HTTP method
 * @param url the URL; query values are masked unless their parameter is known to be harmless
 * @param headers request headers; values are masked unless their header is known to be harmless
 * @param body the JSON body, or null if there is none
 */
public record RequestPreview(
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body) {
    /** Copies the headers. */
    public RequestPreview {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The request as one command line for a POSIX shell. Masked values stay masked. */
    public String toCurl() {
        StringBuilder line =
                new StringBuilder("curl -X ").append(method).append(' ').append(quoted(url));
        headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        if (body != null && !body.isEmpty()) {
            line.append(" --data-raw ").append(quoted(body));
        }
        return line.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
