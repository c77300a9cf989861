package io.github.okr4j.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request as it reached a fake.
 *
 * @param method the method, in upper case
 * @param path the path as it was on the wire, still percent-encoded, without the query
 * @param query the query as it was on the wire, without the question mark; empty when there was none
 * @param headers the headers by lower-cased name
 * @param body the body read as UTF-8; empty when there was none
 */
public record ReceivedRequest(
        String method, String path, String query, Map<String, List<String>> headers, String body) {

    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "x-api-token", "cookie");

    /**
     * Returns the first value of a header.
     *
     * @param name the header's name, in any case
     * @return the value, or null when the request did not carry the header
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Returns the request in one line, with the values of the headers that carry credentials masked. */
    @Override
    public String toString() {
        Map<String, Object> shown = new TreeMap<>(headers);
        shown.replaceAll((name, values) -> SECRET_HEADERS.contains(name) ? "***" : values);
        String target = query.isEmpty() ? path : path + "?" + query;
        return "%s %s %s %s".formatted(method, target, shown, body);
    }
}
