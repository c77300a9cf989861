package io.github.okr4j.core.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** A program that reads a very long list from the server it is told; run in a JVM of its own with a small heap. */
final class MillionItems {
    record Item(
            @JsonProperty("id") int id,
            @JsonProperty("name") String name) {}

    @Envelope
    record Wire(
            @JsonProperty("items") List<Item> items,
            @JsonProperty("next") String next) {
        Wire {
            items = Immutable.list(items);
        }
    }

    private MillionItems() {}

    /** Streams the items of the first address given, or holds them all if there is a second argument. */
    public static void main(String[] arguments) {
        Paged<Item> list = list(arguments[0]);
        long count = 0;
        for (Item item : arguments.length == 1 ? list : list.toList()) {
            if (item.id() != count) {
                throw new IllegalStateException("item " + item.id() + " came where " + count + " was expected");
            }
            count++;
        }
        System.out.println(
                count + " items in a heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
    }

    private static Paged<Item> list(String url) {
        PagedOperation<Wire, Item> operation = Operation.get("acme.items.list", "/items")
                .returning(Wire.class)
                .paged(Pagination.pageToken("token", Wire::items, Wire::next));
        return new TestClient().baseUrl(url).build().pages(operation, Request.EMPTY);
    }
}
