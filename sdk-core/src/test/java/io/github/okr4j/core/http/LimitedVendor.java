package io.github.okr4j.core.http;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.page.Pagination;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A vendor that sends 429 to more than so many requests within a rolling window; and a list of 20,000 items. */
final class LimitedVendor implements AutoCloseable {
    static final int ITEMS = 20_000;
    static final int PAGE = 100;

    static final Operation<Map<String, Object>> DEAR = dear(20);
    static final PagedOperation<Map<String, Object>, Object> LIST = Operation.get("acme.items.list", "/items")
            .cost(5)
            .returningMap()
            .paged(Pagination.cursor("cursor", Map.of(), LimitedVendor::items, page -> (String) page.get("next")));

    private final LoopbackServer server;
    private final VirtualTime time;
    private final int limit;
    private final Duration window;
    private final ArrayDeque<Instant> recent = new ArrayDeque<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<String> arrived = new CopyOnWriteArrayList<>();

    LimitedVendor(VirtualTime time, int limit, Duration window) throws IOException {
        this.time = time;
        this.limit = limit;
        this.window = window;
        this.server = new LoopbackServer(this::serve);
    }

    static Operation<Map<String, Object>> dear(int cost) {
        return Operation.get("acme.dear.get", "/dear").cost(cost).returningMap();
    }

    @SuppressWarnings("unchecked") // a JSON array
    private static List<Object> items(Map<String, Object> page) {
        return (List<Object>) page.get("items");
    }

    String url() {
        return server.url();
    }

    CallFactory client(RateLimiter limiter) {
        return new TestClient()
                .baseUrl(url())
                .timing(time.timing())
                .rateBudget(limiter)
                .build();
    }

    /** The 429 that were sent. */
    int refused() {
        return refused.get();
    }

    /** The targets of all requests in the order of their arrival. */
    List<String> arrived() {
        return arrived;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Visit visit) throws IOException {
        arrived.add(visit.target());
        if (!counted()) {
            refused.incrementAndGet();
            visit.response(429, "{}");
        } else if (visit.path().equals("/items")) {
            int from = Integer.parseInt(visit.query("cursor", "0"));
            String items = IntStream.range(from, Math.min(ITEMS, from + PAGE))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(","));
            String next = from + PAGE < ITEMS ? "\"" + (from + PAGE) + "\"" : "null";
            visit.response(200, "{\"items\": [" + items + "], \"next\": " + next + "}");
        } else {
            visit.response(200, Acme.THING);
        }
    }

    private synchronized boolean counted() {
        Instant now = time.now();
        while (!recent.isEmpty() && !now.isBefore(recent.peekFirst().plus(window))) {
            recent.removeFirst();
        }
        recent.addLast(now);
        return recent.size() <= limit;
    }
}
