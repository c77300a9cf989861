package io.github.okr4j.testkit.performengage;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a list, cut by limit and offset as Django REST Framework does it. */
record PerformEngagePage(int limit, int offset) {

    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    /** What cannot be understood falls back to the default without a word; too large a limit is cut down likewise. */
    static PerformEngagePage of(Query query, PerformEngageStore store) {
        int limit = number(query.first(LIMIT));
        int offset = number(query.first(OFFSET));
        return new PerformEngagePage(
                limit > 0 ? Math.min(limit, store.maxPageSize()) : store.defaultPageSize(), Math.max(offset, 0));
    }

    Map<String, @Nullable Object> envelope(ReceivedRequest request, List<Map<String, @Nullable Object>> all) {
        int from = Math.min(offset, all.size());
        int to = (int) Math.min((long) offset + limit, all.size());
        return Json.object(
                "count",
                all.size(),
                "next",
                to < all.size() ? link(request, limit, to) : null,
                "previous",
                offset > 0 ? link(request, limit, Math.max(offset - limit, 0)) : null,
                "results",
                all.subList(from, Math.max(from, to)));
    }

    /** The request's own address with another limit and offset; an offset of nothing is left out. */
    static String link(ReceivedRequest request, int limit, int offset) {
        Map<String, List<String>> parameters =
                new TreeMap<>(Query.parse(request.query()).values());
        parameters.put(LIMIT, List.of(Integer.toString(limit)));
        if (offset > 0) {
            parameters.put(OFFSET, List.of(Integer.toString(offset)));
        } else {
            parameters.remove(OFFSET);
        }
        String query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        String host = Objects.requireNonNullElse(request.header("host"), "localhost");
        return "http://" + host + request.path() + "?" + query;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
