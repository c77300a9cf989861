package io.github.okr4j.okr.export;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrVendor;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** An account with as many made-up items as wanted, whose page tokens lead on exactly. */
record NumberedItems(String name, int pages, int pageSize, IntFunction<ApiCall<Integer>> onPage) implements OkrSource {
    static NumberedItems of(String name, int pages, int pageSize) {
        return new NumberedItems(name, pages, pageSize, ApiCall::completed);
    }

    /** The same account, which is asked for each page by its number before it responds. */
    NumberedItems asking(IntFunction<ApiCall<Integer>> before) {
        return new NumberedItems(name, pages, pageSize, before);
    }

    /** The ids of all items. */
    List<String> ids() {
        return IntStream.range(0, pages * pageSize).mapToObj(this::id).toList();
    }

    private String id(int number) {
        return "clickup:goal:" + name + "-" + number;
    }

    @Override
    public Paged<OkrItem> items() {
        return Paged.over(new Pages(), Pagination.cursor("cursor", Map.of(), this::page, this::after));
    }

    private List<OkrItem> page(int page) {
        return IntStream.range(page * pageSize, (page + 1) * pageSize)
                .mapToObj(this::item)
                .toList();
    }

    private String after(int page) {
        return page + 1 == pages ? null : String.valueOf(page + 1);
    }

    private OkrItem item(int number) {
        BigDecimal fraction = BigDecimal.valueOf(number % 101, 2);
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.GOAL,
                id(number),
                "Größeres Ziel, \"Nr. " + number + "\"\nund was dazugehört",
                List.of(new OkrOwner(OkrOwner.Kind.PERSON, "7", "Ada Muster")),
                new OkrPeriod(LocalDate.of(2026, 1, 1), null),
                OkrProgress.reported(fraction),
                OkrMeasure.UNKNOWN,
                OkrStatus.UNKNOWN,
                null,
                URI.create("https://example.com/goal/" + number),
                Instant.EPOCH,
                "record " + number);
    }

    private final class Pages implements PageSource<Integer> {
        @Override
        public String operation() {
            return "made.up.list";
        }

        @Override
        public String list() {
            return operation() + " " + name;
        }

        @Override
        public URI base() {
            return URI.create("https://api.example.com");
        }

        @Override
        public CallOptions options() {
            return CallOptions.DEFAULT;
        }

        @Override
        public Integer fetch(Map<String, String> position, CallOptions options) {
            return onPage.apply(Integer.parseInt(position.getOrDefault("cursor", "0")))
                    .execute();
        }

        @Override
        public CompletableFuture<Integer> fetchAsync(Map<String, String> position, CallOptions options) {
            throw new AssertionError("nothing is fetched ahead here");
        }
    }
}
