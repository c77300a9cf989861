package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.page.Pagination.PagePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lists of which single entries cannot be read. */
class UnreadableEntriesTest {
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

    @Test
    void pages_entryThatCannotBeRead_isReportedAndTheLastPageLeadsToIt() {
        List<Page<Integer>> pages = new ArrayList<>();
        incomplete().pages().forEach(pages::add);

        assertThat(pages).extracting(Page::items).containsExactly(List.of(1), List.of(2), List.of(3));
        assertThat(pages).extracting(page -> page.failures().size()).containsExactly(0, 1, 0);
        assertThat(pages.get(2).next()).isEqualTo(PageToken.of("acme.items.list canary-4711", Map.of("token", "t3")));
    }

    @Test
    void iterator_entryThatCannotBeRead_deliversTheOthersAndThenSaysSo() {
        List<Integer> delivered = new ArrayList<>();

        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> incomplete().forEach(delivered::add));

        assertThat(delivered).containsExactly(1, 2, 3);
        assertThat(e.itemsDelivered()).isEqualTo(3);
        assertThat(e)
                .hasMessageContaining("1 entries could not be read: entry 2b; retry them with startingAt")
                .hasMessageContaining("refused");
        assertThat(e.resumeToken()).isEqualTo(PageToken.of("acme.items.list canary-4711", Map.of("token", "t3")));
        assertThat(incomplete().limit(3)).containsExactly(1, 2, 3);
    }

    /** Three pages, of which the second lacks an entry; the way onward of the last leads to it. */
    private static Paged<Integer> incomplete() {
        Pagination<Wire, Integer> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        Source source = new Source(page -> new Wire(List.of(page), "t" + page));
        return Paged.over(source, new Pagination<>() {
            @Override
            public String style() {
                return rule.style();
            }

            @Override
            public Map<String, String> first() {
                return rule.first();
            }

            @Override
            public List<Integer> items(Wire page) {
                return page.items();
            }

            @Override
            public Map<String, String> next(Wire page, PagePosition at) {
                return rule.next(page, at);
            }

            @Override
            public Map<String, String> resume(Map<String, String> position) {
                return rule.resume(position);
            }

            @Override
            public List<EntryFailure> failures(Wire page) {
                return page.next().equals("t2")
                        ? List.of(new EntryFailure("entry 2b", ApiException.of(403, "refused")))
                        : List.of();
            }

            @Override
            public boolean isLast(Wire page) {
                return page.next().equals("t3");
            }
        });
    }
}
