package io.github.okr4j.core.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;

/** Each page rule keeps the contract of lists. */
class PageRulesContractTest {
    record Item(@JsonProperty("id") String id) {}

    @Envelope
    record Wire(
            @JsonProperty("items") List<Item> items,
            @JsonProperty("next") String next,
            @JsonProperty("more") boolean more) {
        Wire {
            items = Immutable.list(items);
        }
    }

    abstract static class Acme extends PagingContract {
        abstract Pagination<Wire, Item> rule();

        @Override
        protected Paged<?> list(Endpoint endpoint) {
            PagedOperation<Wire, Item> operation = Operation.get("acme.items.list", "/items")
                    .returning(Wire.class)
                    .paged(rule());
            return new TestClient()
                    .baseUrl(endpoint.baseUrl())
                    .timing(endpoint.timing())
                    .build()
                    .pages(operation, Request.EMPTY.query("owner", "o1"));
        }

        @Override
        protected String page(List<String> ids, @Nullable String next) {
            String items = ids.stream().map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining(", "));
            String link = next == null ? "null" : "\"" + next + "\"";
            return "{\"items\": [" + items + "], \"next\": " + link + ", \"more\": " + (next != null) + "}";
        }

        @Override
        protected String id(Object item) {
            return ((Item) item).id();
        }
    }

    @Nested
    class PageToken extends Acme {
        @Override
        Pagination<Wire, Item> rule() {
            return Pagination.pageToken("token", Wire::items, Wire::next);
        }

        @Override
        protected Map<String, String> position(int page, int itemsBefore) {
            return page == 0 ? Map.of() : Map.of("token", "t/" + page + "=&");
        }
    }

    @Nested
    class Cursor extends Acme {
        @Override
        Pagination<Wire, Item> rule() {
            return Pagination.cursor("after", Map.of("limit", "2"), Wire::items, Wire::next);
        }

        @Override
        protected Map<String, String> position(int page, int itemsBefore) {
            return page == 0 ? Map.of("limit", "2") : Map.of("after", "c" + page, "limit", "2");
        }

        @Override
        protected String next(String baseUrl, int page, int itemsBefore) {
            return "c" + page;
        }
    }

    @Nested
    class Offset extends Acme {
        @Override
        Pagination<Wire, Item> rule() {
            return Pagination.offset("offset", Map.of("offset", "0"), Wire::items, (page, next) -> page.more());
        }

        @Override
        protected Map<String, String> position(int page, int itemsBefore) {
            return Map.of("offset", Integer.toString(itemsBefore));
        }

        @Override
        protected Positions positions() {
            return Positions.COUNTED_IN_ITEMS;
        }
    }

    @Nested
    class PageNumber extends Acme {
        @Override
        Pagination<Wire, Item> rule() {
            return Pagination.pageNumber("page", 1, Wire::items, page -> !page.more());
        }

        @Override
        protected Map<String, String> position(int page, int itemsBefore) {
            return Map.of("page", Integer.toString(page + 1));
        }

        @Override
        protected Positions positions() {
            return Positions.COUNTED_IN_PAGES;
        }
    }

    @Nested
    class NextUrl extends Acme {
        @Override
        Pagination<Wire, Item> rule() {
            return Pagination.nextUrl(
                    Set.of("limit", "offset"), Map.of("limit", "2"), Wire::items, Wire::next, page -> 5L);
        }

        @Override
        protected Map<String, String> position(int page, int itemsBefore) {
            return page == 0 ? Map.of("limit", "2") : Map.of("limit", "2", "offset", Integer.toString(2 * page));
        }

        @Override
        protected String next(String baseUrl, int page, int itemsBefore) {
            return baseUrl + "/items?owner=o1&limit=2&offset=" + 2 * page;
        }
    }
}
