package io.github.okr4j.core.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of numbers on a server of its own, under any page rule; tests change and break it while it is walked. */
final class ListServer implements AutoCloseable {
    @Envelope
    record Wire(
            @JsonProperty("items") List<Integer> items,
            @JsonProperty("next") @Nullable String next,
            @JsonProperty("more") boolean more) {
        Wire {
            items = Immutable.list(items);
        }
    }

    /** How the list goes from page to page. */
    enum Style {
        OFFSET,
        PAGE_NUMBER,
        PAGE_TOKEN,
        CURSOR,
        NEXT_URL;

        private Pagination<Wire, Integer> rule() {
            return switch (this) {
                case OFFSET ->
                    Pagination.offset("offset", Map.of("offset", "0"), Wire::items, (page, next) -> page.more());
                case PAGE_NUMBER -> Pagination.pageNumber("page", 1, Wire::items, page -> !page.more());
                case PAGE_TOKEN -> Pagination.pageToken("token", Wire::items, Wire::next);
                case CURSOR -> Pagination.cursor("cursor", Map.of("limit", "9"), Wire::items, Wire::next);
                case NEXT_URL -> Pagination.nextUrl(Set.of("start"), Map.of(), Wire::items, Wire::next, page -> null);
            };
        }

        private int start(Visit visit, int pageSize) {
            return switch (this) {
                case OFFSET -> number(visit, "offset", 0);
                case PAGE_NUMBER -> (number(visit, "page", 1) - 1) * pageSize;
                case PAGE_TOKEN -> number(visit, "token", 0);
                case CURSOR -> number(visit, "cursor", 0);
                case NEXT_URL -> number(visit, "start", 0);
            };
        }

        private static int number(Visit visit, String parameter, int first) {
            String value = visit.query(parameter, "");
            return value.isEmpty() ? first : Integer.parseInt(value);
        }

        /** What a page says of the one that begins with an item. */
        String next(int start) {
            return this == NEXT_URL ? "\"/items?start=" + start + "\"" : "\"" + start + "\"";
        }
    }

    /** What happens at a page instead of a response. */
    @FunctionalInterface
    interface Trouble {
        /**
         * Meets one request.
         *
         * @param start which item the page begins with
         * @param page what would be the response
         * @return whether the request is dealt with
         */
        boolean meets(Visit visit, int start, String page) throws IOException;
    }

    /** What the list holds; a response is made of what it holds at that moment. */
    final List<Integer> items = new ArrayList<>();

    /** What happens after a page was rendered and before its response is sent. */
    Runnable meanwhile = () -> {};

    Trouble trouble = (visit, start, page) -> false;

    private final Style style;
    private final int pageSize;
    private final LoopbackServer server;
    private final CallFactory client;

    ListServer(Style style, int pageSize, int size) throws IOException {
        this.style = style;
        this.pageSize = pageSize;
        this.server = new LoopbackServer(this::serve);
        this.client = new TestClient()
                .baseUrl(server.url())
                .timing(new VirtualTime().timing())
                .build();
        IntStream.range(0, size).forEach(items::add);
    }

    /** The list from its beginning. */
    Paged<Integer> list() {
        PagedOperation<Wire, Integer> operation =
                Operation.get("acme.items.list", "/items").returning(Wire.class).paged(style.rule());
        return client.pages(operation, Request.EMPTY.query("owner", "o1"));
    }

    int requests() {
        return server.requests();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }

    /** A page in the form of every rule. */
    String page(List<Integer> content, @Nullable Integer next) {
        return "{\"items\": " + content + ", \"next\": " + (next == null ? "null" : style.next(next)) + ", \"more\": "
                + (next != null) + "}";
    }

    private synchronized void serve(Visit visit) throws IOException {
        int start = style.start(visit, pageSize);
        int from = Math.min(start, items.size());
        int to = Math.min(start + pageSize, items.size());
        String page = page(items.subList(from, to), to < items.size() ? (Integer) to : null);
        meanwhile.run();
        if (!trouble.meets(visit, start, page)) {
            visit.response(200, page);
        }
    }
}
