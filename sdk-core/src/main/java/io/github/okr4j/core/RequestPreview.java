package io.github.okr4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call would send, with every secret masked; nothing is sent to make it.
 *
 * @param method HTTP method
 * @param url the whole address; values of query parameters that are not known to be harmless are masked
 * @param headers request headers; values of headers that are not known to be harmless are masked
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

    /**
     * The request as a command line for a POSIX shell; masked values stay masked.
     *
     * @return one line
     */
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
