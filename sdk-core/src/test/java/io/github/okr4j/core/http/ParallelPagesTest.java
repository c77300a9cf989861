package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.http.ListServer.Style;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.core.page.PaginationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several pages at once read a list just as one after the other does. */
class ParallelPagesTest {
    private static final List<Integer> ALL = IntStream.range(0, 23).boxed().toList();

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void parallel_anyPageSizeAndWidth_keepsOrderAndEveryItem(Style style) throws IOException {
        for (int pageSize : new int[] {1, 2, 7, 22, 23, 24}) {
            for (int width : new int[] {1, 2, 3, 8, 64}) {
                try (ListServer server = new ListServer(style, pageSize, ALL.size())) {
                    assertThat(server.list().parallel(width).toList())
                            .as(style + " in pages of " + pageSize + ", " + width + " at once")
                            .isEqualTo(ALL);
                    int pages = (ALL.size() + pageSize - 1) / pageSize;
                    assertThat(server.requests()).isBetween(pages, pages + width - 1);
                }
            }
        }
    }

    @Test
    void parallel_fourPages_travelTogetherAndNeverMore() throws IOException {
        CountDownLatch together = new CountDownLatch(4);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    together.countDown();
                    await(together);
                    int page = Integer.parseInt(visit.query("page", "0"));
                    underWay.decrementAndGet();
                    visit.response(200, "{\"items\": [" + page + "], \"more\": " + (page < 40) + "}");
                });
                CallFactory client = new TestClient().baseUrl(server.url()).build()) {
            PagedOperation<ListServer.Wire, Integer> operation = Operation.get("acme.items.list", "/items")
                    .returning(ListServer.Wire.class)
                    .paged(Pagination.pageNumber("page", 0, ListServer.Wire::items, page -> !page.more()));
            assertThat(client.pages(operation, Request.EMPTY).parallel(4))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(0, 40).boxed().toList());
        }
        assertThat(most).hasValue(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void parallel_pageThatFails_surfacesAtItsPlaceWithItsResumeToken(Style style) throws IOException {
        for (int broken = 3; broken < ALL.size(); broken += 3) {
            try (ListServer server = new ListServer(style, 3, ALL.size())) {
                int start = broken;
                server.trouble = (visit, from, page) -> {
                    if (from == start) {
                        visit.response(403, "{}");
                    }
                    return from == start;
                };
                List<Integer> seen = new ArrayList<>();
                Paged<Integer> list = server.list().parallel(5);
                PaginationException e = catchThrowableOfType(PaginationException.class, () -> list.forEach(seen::add));
                assertThat(seen).isEqualTo(ALL.subList(0, broken));
                assertThat(e.itemsDelivered()).isEqualTo(broken);
                server.trouble = (visit, from, page) -> false;
                list.startingAt(e.resumeToken()).forEach(seen::add);
                assertThat(seen).isEqualTo(ALL);
            }
        }
    }

    @Test
    void parallel_failedPageAskedForAgain_goesOn() throws IOException {
        try (ListServer server = new ListServer(Style.OFFSET, 3, ALL.size())) {
            AtomicInteger refusals = new AtomicInteger(1);
            server.trouble = (visit, from, page) -> {
                boolean refused = from == 9 && refusals.getAndDecrement() > 0;
                if (refused) {
                    visit.response(403, "{}");
                }
                return refused;
            };
            Iterator<Page<Integer>> pages = server.list().parallel(5).pages().iterator();
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                seen.addAll(pages.next().items());
            }
            assertThatThrownBy(pages::next).isInstanceOf(PaginationException.class);
            pages.forEachRemaining(page -> seen.addAll(page.items()));
            assertThat(seen).isEqualTo(ALL);
        }
    }

    @Test
    void parallel_shortPageInTheMiddle_losesAndDoublesNothing() throws IOException {
        try (ListServer server = new ListServer(Style.OFFSET, 5, ALL.size())) {
            // The page at 10 brings two items only, so all that were guessed behind it lie wrong.
            server.trouble = (visit, from, page) -> {
                if (from == 10) {
                    visit.response(200, server.page(ALL.subList(10, 12), 12));
                }
                return from == 10;
            };
            assertThat(server.list().parallel(4).toList()).isEqualTo(ALL);
        }
    }

    @Test
    void parallel_withALimit_fetchesNoPageBeyondIt() throws IOException {
        try (ListServer server = new ListServer(Style.PAGE_NUMBER, 5, ALL.size())) {
            assertThat(server.list().parallel(8).limit(12).toList()).isEqualTo(ALL.subList(0, 12));
            assertThat(server.requests()).isEqualTo(3);
            assertThat(server.list().parallel(8).first()).contains(0);
            assertThat(server.requests()).isEqualTo(4);
        }
    }

    @Test
    void parallel_listThatTellsItsTotal_sendsNothingBeyondIt() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    int from = Integer.parseInt(visit.query("offset", "0"));
                    int to = Math.min(from + 5, ALL.size());
                    String next = to < ALL.size() ? "\"/items?limit=5&offset=" + to + "\"" : "null";
                    visit.response(
                            200, "{\"items\": " + ALL.subList(Math.min(from, to), to) + ", \"next\": " + next + "}");
                });
                CallFactory client = new TestClient().baseUrl(server.url()).build()) {
            PagedOperation<ListServer.Wire, Integer> operation = Operation.get("acme.items.list", "/items")
                    .returning(ListServer.Wire.class)
                    .paged(Pagination.nextUrl(
                            Set.of("limit", "offset"),
                            Map.of("limit", "5", "offset", "0"),
                            ListServer.Wire::items,
                            ListServer.Wire::next,
                            page -> (long) ALL.size()));
            assertThat(client.pages(operation, Request.EMPTY).parallel(2)).containsExactlyElementsOf(ALL);
            assertThat(server.requests()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_TOKEN", "CURSOR", "NEXT_URL"})
    void parallel_pagesOnlyTheVendorCanName_isRefused(Style style) throws IOException {
        try (ListServer server = new ListServer(style, 5, ALL.size())) {
            assertThatThrownBy(() -> server.list().parallel(4))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("acme.items.list")
                    .hasMessageContaining("prefetch()");
            assertThat(server.requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65})
    void parallel_foolishNumber_isRefusedByName(int pages) throws IOException {
        try (ListServer server = new ListServer(Style.OFFSET, 5, ALL.size())) {
            assertThatThrownBy(() -> server.list().parallel(pages))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("pages");
            assertThatThrownBy(() -> Paged.of(ALL).parallel(pages)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void await(CountDownLatch together) {
        try {
            assertThat(together.await(20, TimeUnit.SECONDS))
                    .as("four requests at once")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
