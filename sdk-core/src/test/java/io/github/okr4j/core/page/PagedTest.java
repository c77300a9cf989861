package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.OriginException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists do beyond the contract that each page rule keeps, and lists that users make themselves. */
class PagedTest {
    @TempDir
    private Path folder;

    record Wire(List<Integer> items, String next) {}

    /** Pages that are made up on request. */
    private static final class Source implements AcmeSource<Wire> {
        private final IntFunction<Wire> pages;
        private int fetched;

        Source(IntFunction<Wire> pages) {
            this.pages = pages;
        }

        @Override
        public String list() {
            return "acme.items.list canary-4711";
        }

        @Override
        public CompletableFuture<Wire> fetchAsync(Map<String, String> position, CallOptions options) {
            fetched++;
            return CompletableFuture.completedFuture(pages.apply(fetched));
        }
    }

    private static Paged<Integer> over(Source source) {
        return Paged.over(source, Pagination.pageToken("token", Wire::items, Wire::next));
    }

    @Test
    void iterator_listWithoutEnd_stopsAfterTenThousandPages() {
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        Iterator<Integer> items = over(source).iterator();
        List<Integer> delivered = new ArrayList<>();
        PaginationException e =
                catchThrowableOfType(PaginationException.class, () -> items.forEachRemaining(delivered::add));
        assertThat(delivered).hasSize(10_000);
        assertThat(source.fetched).isEqualTo(10_000);
        assertThat(e).hasMessageContaining("10000 pages").hasNoCause();
        assertThat(e.itemsDelivered()).isEqualTo(10_000);
        assertThat(e.isRetryable()).isFalse();
        assertThat(over(source).startingAt(e.resumeToken()).first()).contains(10_001);
    }

    @Test
    void pages_listWithoutEnd_lastPageNamesThePlaceToGoOn() {
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        List<Page<Integer>> delivered = new ArrayList<>();

        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> over(source).pages().forEach(delivered::add));

        assertThat(delivered.get(9_999).next()).isEqualTo(e.resumeToken());
    }

    @Test
    void pages_cyclicPaging_lastPageHasItsItemsAndNextThrows() {
        Source source = new Source(page -> new Wire(List.of(page), "same"));
        List<Page<Integer>> delivered = new ArrayList<>();

        assertThatThrownBy(() -> over(source).pages().forEach(delivered::add)).isInstanceOf(PaginationException.class);

        Page<Integer> last = delivered.get(1);
        assertThat(delivered).hasSize(2);
        assertThat(last.items()).containsExactly(2);
        assertThatThrownBy(last::next).isInstanceOf(PaginationException.class).hasMessageContaining("cyclic");
        assertThat(last.toString()).contains("cyclic");
    }

    /** A job that reads one page per run has no memory of the pages before but the token. */
    @Test
    void next_oneIterationPerPageOfAListThatNamesItself_throwsInsteadOfLeadingToThePageAgain() {
        Source source = new Source(page -> new Wire(List.of(page), "same"));
        PageToken stored = over(source).pages().iterator().next().next();

        Page<Integer> second =
                over(source).startingAt(stored).pages().iterator().next();

        assertThat(second.items()).containsExactly(2);
        assertThatThrownBy(second::next).isInstanceOf(PaginationException.class);
    }

    @Test
    void next_linkToAnotherOrigin_throwsAfterTheItemsWereDelivered() {
        Source source = new Source(page -> new Wire(List.of(page), "https://evil.example.com/items?offset=2"));
        Paged<Integer> list = Paged.over(
                source, Pagination.nextUrl(Set.of("offset"), Map.of(), Wire::items, Wire::next, wire -> null));

        Page<Integer> first = list.pages().iterator().next();

        assertThat(first.items()).containsExactly(1);
        assertThatThrownBy(first::next).isInstanceOf(OriginException.class);
    }

    @Test
    void startingAt_textOfEveryPosition_deliversTheRestAlsoAtTheEnd() {
        List<Integer> rest = new ArrayList<>();
        for (Page<Integer> page : over(new Source(page -> threePages(page))).pages()) {
            String remembered = page.next().toString();
            Source source = new Source(number -> threePages(page.items().get(0) + number));
            rest.add(over(source)
                    .startingAt(PageToken.parse(remembered))
                    .toList()
                    .size());
            assertThat(remembered).startsWith("okr4j1.").doesNotContain("null");
            assertThat(source.fetched).isEqualTo(3 - page.items().get(0));
        }
        assertThat(rest).containsExactly(2, 1, 0);
    }

    @Test
    void startingAt_endOfAFixedList_isEmpty() {
        assertThat(Paged.of(List.of(1, 2)).startingAt(PageToken.END)).isEmpty();
    }

    @Test
    void pages_limitReached_lastPageLeadsToTheEnd() {
        Source source = new Source(page -> threePages(page));
        assertThat(over(source).limit(2).pages())
                .extracting(page -> page.next().isEnd())
                .containsExactly(false, true);
    }

    private static Wire threePages(int number) {
        return new Wire(List.of(number), number == 3 ? null : "t" + number);
    }

    @Test
    void hasNext_afterTheListWasGivenUp_failsAgain() {
        Iterator<Integer> items =
                over(new Source(page -> new Wire(List.of(1), "same"))).iterator();
        assertThatThrownBy(() -> items.forEachRemaining(item -> {})).isInstanceOf(PaginationException.class);
        assertThatThrownBy(items::hasNext).isInstanceOf(PaginationException.class);
        assertThatThrownBy(items::next).isInstanceOf(PaginationException.class);
    }

    @Test
    void iterator_emptyPagesWithItemsBetween_goesOn() {
        Source source = new Source(page -> page == 250
                ? new Wire(List.of(), null)
                : new Wire(page % 100 == 0 ? List.of(page) : List.of(), "t" + page));
        assertThat(over(source).toList()).containsExactly(100, 200);
    }

    @Test
    void iterator_badWayOn_failsOnlyAfterTheItemsBeforeIt() {
        Source source = new Source(page -> new Wire(List.of(1, 2), "https://evil.example.net/"));
        Paged<Integer> list = Paged.over(
                source, Pagination.nextUrl(Set.of("offset"), Map.of(), Wire::items, Wire::next, page -> null));
        List<Integer> delivered = new ArrayList<>();
        assertThatThrownBy(() -> list.forEach(delivered::add)).isInstanceOf(OriginException.class);
        assertThat(delivered).containsExactly(1, 2);
        assertThat(source.fetched).isEqualTo(1);
    }

    @Test
    void limit_reachedBeforeABadWayOn_isNoFailure() {
        Source source = new Source(page -> new Wire(List.of(1, 2), "https://evil.example.net/"));
        Paged<Integer> list = Paged.over(
                source, Pagination.nextUrl(Set.of("offset"), Map.of(), Wire::items, Wire::next, page -> null));
        assertThat(list.limit(2).toList()).containsExactly(1, 2);
    }

    @Test
    void options_changed_areCarried() {
        Paged<Integer> list = over(new Source(page -> new Wire(List.of(), null)))
                .timeout(Duration.ofSeconds(5))
                .header("X-Trace", "a")
                .retry(RetryPolicy.NONE);
        assertThat(list.options())
                .isEqualTo(CallOptions.DEFAULT
                        .withTimeout(Duration.ofSeconds(5))
                        .withHeader("X-Trace", "a")
                        .withRetry(RetryPolicy.NONE));
    }

    @Test
    void options_changed_keepLimitAndStart() {
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        PageToken second = over(source).pages().iterator().next().next();
        assertThat(over(source)
                        .limit(2)
                        .startingAt(second)
                        .prefetch()
                        .with(CallOptions.DEFAULT)
                        .toList())
                .containsExactly(2, 3);
    }

    @Test
    void prefetch_limitReached_asksForNoMore() {
        Source source = new Source(page -> new Wire(List.of(1, 2), "t" + page));
        assertThat(over(source).prefetch().limit(3).toList()).containsExactly(1, 2, 1);
        assertThat(source.fetched).isEqualTo(2);
    }

    @Test
    void prefetch_firstPageInHand_hasTheNextUnderWay() {
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        assertThat(over(source).prefetch().iterator().next()).isEqualTo(1);
        assertThat(source.fetched).isEqualTo(2);
    }

    @Test
    void startingAt_changedToken_isRefusedBeforeAnythingIsFetched() {
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        PageToken token = PageToken.of("acme.items.list canary-4711", Map.of("token", "t1", "include_closed", "true"));
        assertThatThrownBy(() -> over(source).startingAt(token))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only [token] may differ");
        assertThat(source.fetched).isZero();
    }

    @Test
    void iterator_tokenOfMegabytes_endsInWordsAfterTheItemsBeforeIt() {
        Source source = new Source(page -> new Wire(List.of(page), "t".repeat(4_000_000)));
        Iterator<Integer> items = over(source).iterator();
        assertThat(items.next()).isEqualTo(1);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("4000000 characters");
    }

    @Test
    @Tag("slow") // left out of the mutation run
    void iterator_tokensOfThousandsOfPages_areNotKept() throws Exception {
        assertThat(new SmallJvm(folder, 24, LongTokens.class).run())
                .isEqualTo(new SmallJvm.Run(0, LongTokens.PAGES + " pages" + System.lineSeparator()));
    }

    @Test
    void toString_walkedList_showsTheOperationAndNotTheQuery() {
        assertThat(over(new Source(page -> new Wire(List.of(), null))).toString())
                .contains("acme.items.list")
                .doesNotContain("canary");
    }

    @Test
    void of_items_isOnePage() {
        Paged<String> list = Paged.of(List.of("a", "b", "c"));
        assertThat(list).containsExactly("a", "b", "c");
        assertThat(list.first()).contains("a");
        assertThat(list.limit(2).toList()).containsExactly("a", "b");
        assertThat(list.limit(9).toList()).containsExactly("a", "b", "c");
        assertThat(list.prefetch().stream()).hasSize(3);
        assertThat(list.pages()).containsExactly(new Page<>(List.of("a", "b", "c"), PageToken.END, 3L));
    }

    @Test
    void of_items_carriesOptionsAndRefusesTokens() {
        Paged<String> list = Paged.of(List.of("a")).timeout(Duration.ofSeconds(5));
        assertThat(list.options().timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(list.limit(1).options().timeout()).isEqualTo(Duration.ofSeconds(5));
        PageToken token = PageToken.of("other", Map.of());
        assertThatThrownBy(() -> list.startingAt(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageToken");
        assertThatThrownBy(() -> list.limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit must not be negative");
    }

    @Test
    void of_noItems_isEmpty() {
        assertThat(Paged.of(List.of())).isEmpty();
        assertThat(Paged.of(List.of()).first()).isEmpty();
    }
}
