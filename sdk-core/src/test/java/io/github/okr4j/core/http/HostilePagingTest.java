package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.contract.Serialized;
import io.github.okr4j.core.http.ListServer.Style;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.PaginationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No vendor can keep a walk from ending, and no walk asks for more pages than it takes to see that. */
class HostilePagingTest {
    private static final int MAX_PAGES = 10_000;
    private static final int MAX_EMPTY_PAGES = 100;

    @ParameterizedTest
    @EnumSource(names = {"PAGE_TOKEN", "CURSOR", "NEXT_URL"})
    void iterator_tokensThatAlternate_readsEachPageOnce(Style style) throws IOException {
        for (int period = 2; period <= 5; period++) {
            readsEachPageOfACircleOnce(style, period, false);
            readsEachPageOfACircleOnce(style, period, true);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_TOKEN", "CURSOR", "NEXT_URL"})
    void iterator_emptyPagesThatAlternate_stopsBeforeTheyAreAskedForAgain(Style style) throws IOException {
        try (ListServer server = new ListServer(style, 1, 0)) {
            server.trouble = (visit, start, page) -> {
                visit.response(200, server.page(List.of(), start == 7 ? 8 : 7));
                return true;
            };
            PaginationException e = stopped(server.list(), 0);
            assertThat(e).hasMessageContaining("paging is cyclic");
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_TOKEN", "CURSOR"})
    void iterator_blankTokenForEver_stopsAtItsFirstRepetition(Style style) throws IOException {
        try (ListServer server = new ListServer(style, 1, 0)) {
            server.trouble = (visit, start, page) -> {
                visit.response(200, "{\"items\": [" + server.requests() + "], \"next\": \"\"}");
                return true;
            };
            assertThat(stopped(server.list(), 2)).hasMessageContaining("paging is cyclic");
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "OFFSET", mode = EnumSource.Mode.EXCLUDE)
    void iterator_emptyFromTheFirstPageOn_stopsAfterAHundred(Style style) throws IOException {
        for (boolean prefetch : new boolean[] {false, true}) {
            try (ListServer server = emptyUpTo(style, Integer.MAX_VALUE)) {
                Paged<Integer> list = server.list();
                PaginationException e = stopped(prefetch ? list.prefetch() : list, 0);
                assertThat(e).hasMessageContaining("100 empty pages");
                assertThat(server.requests()).isEqualTo(MAX_EMPTY_PAGES);
                assertThat(stopped(server.list().startingAt(e.resumeToken()), 0))
                        .hasMessageContaining("empty pages");
                assertThat(server.requests()).isEqualTo(2 * MAX_EMPTY_PAGES);
            }
        }
    }

    @Test
    void iterator_offsetThatCannotGrow_stopsAfterOneEmptyPage() throws IOException {
        try (ListServer server = emptyUpTo(Style.OFFSET, Integer.MAX_VALUE)) {
            assertThat(stopped(server.list(), 0)).hasMessageContaining("paging is cyclic");
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "OFFSET", mode = EnumSource.Mode.EXCLUDE)
    void iterator_ninetyNineEmptyPages_arriveAtTheItemsBehindThem(Style style) throws IOException {
        try (ListServer server = emptyUpTo(style, MAX_EMPTY_PAGES - 1)) {
            assertThat(server.list().toList()).containsExactly(MAX_EMPTY_PAGES - 1);
        }
        try (ListServer server = emptyUpTo(style, MAX_EMPTY_PAGES)) {
            PaginationException e = stopped(server.list(), 0);
            assertThat(server.list().startingAt(e.resumeToken()).toList()).containsExactly(MAX_EMPTY_PAGES);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    @Tag("slow") // left out of the mutation run
    void iterator_listThatGrowsAsFastAsItIsRead_stopsAfterTenThousandPagesAndGoesOnIfWanted(Style style)
            throws IOException {
        try (ListServer server = new ListServer(style, 1, 2)) {
            server.meanwhile = () -> server.items.add(server.items.size());
            PaginationException e = stopped(server.list(), MAX_PAGES);
            assertThat(server.requests()).isEqualTo(MAX_PAGES);
            assertThat(e).hasMessageContaining("10000 pages").hasMessageContaining("startingAt");
            assertThat(e.isRetryable()).isFalse();
            assertThat(server.list().startingAt(e.resumeToken()).limit(3).toList())
                    .containsExactly(MAX_PAGES, MAX_PAGES + 1, MAX_PAGES + 2);
        }
    }

    /** The pages of items 0 to period - 1, of which the last leads back to each of those before it in turn. */
    private static void readsEachPageOfACircleOnce(Style style, int period, boolean prefetch) throws IOException {
        for (int back = 1; back < period; back++) {
            int first = back;
            try (ListServer server = new ListServer(style, 1, 0)) {
                server.trouble = (visit, start, page) -> {
                    int next = start + 1 == period ? first : start + 1;
                    visit.response(200, server.page(List.of(start), next));
                    return true;
                };
                Paged<Integer> list = server.list();
                PaginationException e = stopped(prefetch ? list.prefetch() : list, period);
                assertThat(e).hasMessageContaining("paging is cyclic").hasNoCause();
                assertThat(e.isRetryable()).isFalse();
                assertThat(server.requests()).as("requests").isEqualTo(period);
                assertThatThrownBy(e::resumeToken).isSameAs(e);
                assertThat(e.toDiagnostics()).contains("resume token: none");
                assertThatThrownBy(Serialized.copy(e)::resumeToken).hasMessage(e.getMessage());
            }
        }
    }

    /** Pages of one item each, of which the first ones have lost theirs. */
    private static ListServer emptyUpTo(Style style, int first) throws IOException {
        ListServer server = new ListServer(style, 1, 0);
        server.trouble = (visit, start, page) -> {
            boolean empty = start < first;
            visit.response(200, server.page(empty ? List.of() : List.of(start), empty ? (Integer) (start + 1) : null));
            return true;
        };
        return server;
    }

    /** The failure of a walk, after so many items in their order. */
    private static PaginationException stopped(Paged<Integer> list, int items) {
        List<Integer> seen = new ArrayList<>();
        PaginationException e = catchThrowableOfType(PaginationException.class, () -> list.forEach(seen::add));
        assertThat(e).as("failure").isNotNull();
        assertThat(seen).hasSize(items).doesNotHaveDuplicates().isSorted();
        assertThat(e.itemsDelivered()).as("items delivered").isEqualTo(items);
        return e;
    }
}
